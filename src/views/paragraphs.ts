/** The index of a document's paragraphs: what was taken from each. */
import { formatPeriod } from '../grammar/format.ts';
import type { Document, KnowledgeBase } from '../model/knowledge-base.ts';
import { expandRanges } from '../schema/fields.ts';
import { readUse } from '../schema/numeral.ts';
import { highlightFigures, type Segment } from '../text/highlight.ts';
import { EVENT_KIND } from '../words/zh.ts';
import { figureName, type Link, measureLink, policyLink } from './link.ts';

/** Rows of the document's own page that go by one name: the tables say the rest, so that nothing is printed a third time. */
export interface NamedRows {
  readonly name: string;
  /** Their anchors. */
  readonly ids: readonly string[];
}

export interface ParagraphView {
  readonly number: number;
  /** The paragraph itself with its figures marked, where the original is at hand and may be shown. */
  readonly text: readonly Segment[] | undefined;
  readonly figures: readonly NamedRows[];
  readonly measures: readonly NamedRows[];
  readonly events: readonly NamedRows[];
  readonly problems: readonly NamedRows[];
  readonly policies: readonly Link[];
  /** Numerals that are dates, headings or names. */
  readonly others: number;
  /** Nothing was taken from it. */
  readonly isBare: boolean;
}

const byRowName = <T extends { readonly id: string }>(rows: readonly T[], nameOf: (row: T) => string): NamedRows[] =>
  [...Map.groupBy(rows, nameOf)].map(([name, group]) => ({ name, ids: group.map(({ id }) => id) }));

/** @param originals the paragraphs of the original from 1 on, `undefined` where they are not at hand */
export function viewParagraphs(
  kb: KnowledgeBase,
  document: Document,
  originals: readonly string[] | undefined,
): ParagraphView[] {
  const facts = kb.of.document;
  const byParagraph = <T extends { paragraph: number }>(rows: readonly T[]) => {
    const groups = Map.groupBy(rows, ({ paragraph }) => paragraph);
    return (number: number): readonly T[] => groups.get(number) ?? [];
  };
  const observations = byParagraph(facts.observations(document.id));
  const adoptions = byParagraph(facts.adoptions(document.id));
  const events = byParagraph(facts.events(document.id));
  const problems = byParagraph(facts.problems(document.id));
  const citations = byParagraph(facts.citations(document.id));
  const numerals = byParagraph(facts.numerals(document.id));
  return expandRanges(document.original.paragraphs).map((number) => {
    const taken = [observations(number), adoptions(number), events(number), problems(number), citations(number)];
    const original = originals?.[number - 1]?.trim();
    return {
      number,
      text: original ? highlightFigures(original, observations(number)) : undefined,
      figures: byRowName(observations(number), (row) => figureName(kb, row)),
      measures: byRowName(adoptions(number), ({ measure }) => measureLink(kb, measure).name),
      events: byRowName(events(number), ({ date, kind }) => `${formatPeriod(date)} ${EVENT_KIND[kind]}`),
      problems: byRowName(problems(number), ({ measure }) => measureLink(kb, measure).name),
      policies: citations(number).map(({ policy }) => policyLink(kb, policy)),
      others: numerals(number).filter(({ use }) => readUse(use).kind !== 'observation').length,
      isBare: taken.every((rows) => rows.length === 0),
    };
  });
}
