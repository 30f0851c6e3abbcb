/** Copies a text; where the browser does not allow it, the text is selected, so that the reader can. */
import { CITE } from '../../words/cite.ts';

/**
 * @param shown the element that shows the text
 * @returns what came of it, in words
 */
export async function copyText(text: string, shown: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return CITE.copied;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return CITE.copyFailed;
  }
}
