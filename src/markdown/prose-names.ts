/** Names that contain digits and may therefore stand in prose: they name a thing, they do not count one. */
import type { Content } from '../model/content.ts';

/** All names and aliases of the content that contain an Arabic digit, longest first. */
export function namesWithDigits(content: Content): string[] {
  const names = [
    ...content.measures.flatMap(({ data }) => [data.name, ...data.aliases.map(({ name }) => name)]),
    ...content.indicators.flatMap(({ data }) => [data.name, ...data.aliases]),
    ...content.institutions.flatMap(({ data }) => [data.name, ...data.aliases]),
    ...content.policies.flatMap(({ data }) => [data.title, data.number, ...data.aliases]),
    ...content.documents.flatMap(({ data }) => [data.title, data.short, data.number]),
  ];
  return [...new Set(names.filter((name) => /\d/.test(name)))].sort((a, b) => b.length - a.length);
}

const YEARS_AND_DATES =
  /(?<!\d)(?:19|20)\d{2}(?:\s?[-—–～~至]\s?(?:(?:19|20)\d{2}))?(?!\d)(?:\s?年(?:度|底|初|末)?)?(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|(?<!\d)\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?/gu;

/**
 * Offset of the first bare figure in a piece of prose, or −1. Years, dates, titles in 《》 and declared names are no figures.
 *
 * @param names declared names, longest first
 */
export function findBareFigure(text: string, names: readonly string[]): number {
  const blank = (match: string) => '\u3000'.repeat(match.length);
  let rest = text.replace(/《[^》]*》/gu, blank);
  for (const name of names) rest = rest.replaceAll(name, blank(name));
  return rest.replace(YEARS_AND_DATES, blank).search(/[0-9０-９]/u);
}
