/** The library writes a space wherever there is a gap, and Word sets one between Chinese and Latin; letters of a caption are spaced out, too. */
export const dropThinSpaces = (text: string): string =>
  text.replaceAll(THIN, '').replaceAll(SPACED, (one) => one.replaceAll(' ', ''));
const THIN =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”]) (?=[\p{Script=Latin}\d.%+-])|(?<=[\p{Script=Latin}\d.%+-]) (?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”])/gu;
const SPACED = /(?<!\p{Script=Han})(?:\p{Script=Han} ){2,}\p{Script=Han}(?!\p{Script=Han})/gu;
