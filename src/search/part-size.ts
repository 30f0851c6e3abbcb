/** Positions per part of a page. A hit needs one part: about 2 KB. */
export const PART_SIZE = 1500;
