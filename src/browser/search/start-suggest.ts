/**
 * Between the frame of every page and the program of suggestions: the frame would have to name each part of that program. The style of the list, whose address
 * the box carries, comes with it, so that a page on which nobody searches carries none.
 */
/** Resolves when the style stands, or can't be had: the names are still readable then. */
const addStyle = (sheet: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });

export async function startSuggest(box: HTMLInputElement, before: string): Promise<void> {
  const [{ suggestBelow }] = await Promise.all([import('./suggest-box.ts'), addStyle(box.dataset['suggest'] ?? '')]);
  suggestBelow(box, before);
}
