/** Between the frame of every page and the program of suggestions: the frame would have to name each part of that program. */
export const startSuggest = async (box: HTMLInputElement, before: string): Promise<void> =>
  (await import('./suggest-box.ts')).suggestBelow(box, before);
