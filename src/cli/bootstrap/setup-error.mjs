// @ts-check

/** A step of the set-up that cannot go on; its message tells the user what is missing and how to get it. */
export class SetupError extends Error {}
