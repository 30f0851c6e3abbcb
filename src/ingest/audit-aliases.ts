/**
 * Names of measures that a paragraph prints and that no row of it takes up: a search for the name would not lead to the fact. A reader judges each; the judged ones
 * are listed in the record (`alias_exempt`).
 */
import type { Content, DocumentSource } from '../model/content.ts';
import { expandRanges } from '../schema/fields.ts';
import type { Problem } from '../schema/problem.ts';

/** Shorter names (医共体, 下沉) are words of every paragraph. */
const SHORTEST = 4;
/** 妇幼保健院: a house, not the work it is named after. */
const HOUSE = /^(?:院|所|局|中心)/;
/** A heading names what the paragraphs below it tell. */
const HEADING = 40;

interface NamedMeasure {
  readonly name: string;
  readonly measure: string;
}

/** Names and aliases of measures, longest first. */
export function namesOfMeasures(content: Content): NamedMeasure[] {
  return content.measures
    .flatMap(({ id, data }) =>
      [data.name, ...data.aliases.map(({ name }) => name)].map((name) => ({ name, measure: id })),
    )
    .filter(({ name }) => name.length >= SHORTEST)
    .toSorted((a, b) => b.name.length - a.name.length || a.name.localeCompare(b.name));
}

/** @param paragraphs of the original, from the first on */
export function auditAliases(document: DocumentSource, paragraphs: readonly string[], content: Content): Problem[] {
  const names = namesOfMeasures(content);
  const broader = new Map(content.measures.map(({ id, data }) => [id, data.broader]));
  const lineOf = (measure: string | undefined, below: readonly string[] = []): readonly string[] =>
    measure === undefined || below.includes(measure) ? below : lineOf(broader.get(measure), [...below, measure]);
  const exempt = new Set((document.data.alias_exempt ?? []).map(({ paragraph, name }) => `${paragraph} ${name}`));
  return expandRanges(document.data.original.paragraphs).flatMap((paragraph) => {
    const text = (paragraphs[paragraph - 1] ?? '').replace(/\s/gu, '');
    const rows = [...document.adoptions, ...document.events, ...document.problems].filter(
      (row) => row.paragraph === paragraph,
    );
    if (text.length <= HEADING) return [];
    /** A row takes up its own measure and those above it; and whoever takes up a measure above it speaks of the same branch. */
    const taken = new Set(rows.flatMap(({ measure }) => lineOf(measure ?? undefined)));
    const printed = findPrinted(text, names);
    return printed
      .filter(
        ({ measure, name }) => !lineOf(measure).some((id) => taken.has(id)) && !exempt.has(`${paragraph} ${name}`),
      )
      .map(({ name, measure }) => ({
        file: document.file,
        ...document.at(['original', 'paragraphs']),
        level: 'warning' as const,
        rule: 'audit/alias',
        message: `第 ${paragraph} 段印有“${name}”（举措 ${measure}），这一段没有该举措的行`,
        remedy: `补一行落地，或把别名移到实际归类的举措；读过认为不必的，在 alias_exempt 里写 { paragraph: ${paragraph}, name: ${name} }。`,
      }));
  });
}

/** The names that stand in a text, each once; a name inside a longer one is not printed on its own. */
function findPrinted(text: string, names: readonly NamedMeasure[]): NamedMeasure[] {
  let rest = text;
  return names.filter(({ name }) => {
    if (!rest.includes(name)) return false;
    const alone = rest
      .split(name)
      .slice(1)
      .some((after) => !HOUSE.test(after));
    rest = rest.replaceAll(name, '\u3000'.repeat(name.length));
    return alone;
  });
}
