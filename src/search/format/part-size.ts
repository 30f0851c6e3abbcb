/** Positions per part of a page. A hit needs one part: about 1.5 KB. */
export const PART_SIZE = 1000;
