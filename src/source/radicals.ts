/**
 * Fonts of office programs map a character to the radical that looks like it (⼀ for 一, ⻓ for 长), and the text layer keeps the radical. Over a whole text NFKC
 * would change much else, so these characters alone are asked for.
 */
import { hanOfLookAlike } from '../text/look-alikes.ts';

const RADICAL = /[\u2E80-\u2EF3\u2F00-\u2FD5]/g;

/** The text with characters in the place of radicals; its length stays. */
export const foldRadicals = (text: string): string =>
  text.replaceAll(RADICAL, (radical) => {
    const han = hanOfLookAlike(radical);
    return han?.length === 1 ? han : radical;
  });
