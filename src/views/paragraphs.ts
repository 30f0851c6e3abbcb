/** The index of a document's paragraphs: what was taken from each. */
import type { Document, KnowledgeBase } from '../model/knowledge-base.ts';
import { expandRanges } from '../schema/fields.ts';
import { readUse } from '../schema/numeral.ts';
import { highlightFigures, type Segment } from '../text/highlight.ts';
import { type FigureView, viewFigure } from './facts.ts';
import { figureName, type Link, policyLink } from './link.ts';

/** A row of the document's own page, by its anchor. */
interface AnchoredText {
  readonly id: string;
  readonly text: string;
}

export interface ParagraphView {
  readonly number: number;
  /** The paragraph itself with its figures marked, where the original is at hand and may be shown. */
  readonly text: readonly Segment[] | undefined;
  readonly figures: readonly { readonly figure: FigureView; readonly name: string }[];
  readonly measures: readonly AnchoredText[];
  readonly events: readonly AnchoredText[];
  readonly problems: readonly AnchoredText[];
  readonly policies: readonly Link[];
  /** Numerals that are dates, headings or names. */
  readonly others: number;
  /** Nothing was taken from it. */
  readonly isBare: boolean;
}

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
      figures: observations(number).map((row) => ({
        figure: viewFigure(row),
        name: figureName(kb, row),
      })),
      measures: adoptions(number).map(({ id, summary }) => ({ id, text: summary })),
      events: events(number).map(({ id, title }) => ({ id, text: title })),
      problems: problems(number).map(({ id, problem }) => ({ id, text: problem })),
      policies: citations(number).map(({ policy }) => policyLink(kb, policy)),
      others: numerals(number).filter(({ use }) => readUse(use).kind !== 'observation').length,
      isBare: taken.every((rows) => rows.length === 0),
    };
  });
}
