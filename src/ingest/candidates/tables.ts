/** The candidates of all paragraphs as the tables of a draft, ids given and rows tied together. */
import { adoptionsOf } from './adoptions.ts';
import { citationsOf } from './citations.ts';
import { difficultiesOf } from './difficulties.ts';
import { eventsOf } from './events.ts';
import { figuresOf } from './figures.ts';
import { findRepeats, isRepeat, toldBefore } from './repeats.ts';
import type { Candidate, Cells, DraftContext } from './types.ts';

export interface DraftRow {
  readonly place: Candidate['place'];
  readonly cells: Cells;
  readonly alternatives: readonly string[];
}

export interface DraftTables {
  readonly observations: readonly DraftRow[];
  readonly adoptions: readonly DraftRow[];
  readonly events: readonly DraftRow[];
  readonly problems: readonly DraftRow[];
  readonly citations: readonly DraftRow[];
  /** paragraph, printed, use */
  readonly numerals: readonly (readonly [number, string, string])[];
}

export function draftTables(context: DraftContext, ownNumber: string, ownTitle: string): DraftTables {
  const observations: DraftRow[] = [];
  const adoptions: DraftRow[] = [];
  const events: DraftRow[] = [];
  const problems: DraftRow[] = [];
  const citations: DraftRow[] = [];
  const numerals: [number, string, string][] = [];
  const read = context.paragraphs.map((paragraph) => ({ paragraph, ...figuresOf(paragraph, context) }));
  const repeated = findRepeats(read);
  const again = toldBefore(read);
  const put = (rows: DraftRow[], { place, cells, alternatives = [] }: Candidate, id: string) => {
    rows.push({ place, cells: { id, ...cells }, alternatives });
    return id;
  };
  for (const { paragraph, candidates: all, accounted } of read) {
    const candidates = all.filter((figure) => !again.has(figure) && !isRepeat(paragraph, figure, all, repeated));
    const useOf = (figure: Candidate): string =>
      ids.get(figure) ?? (again.has(figure) ? `other:重复第${again.get(figure) ?? ''}段` : 'other:题名或标题重复');
    const ids = new Map(candidates.map((figure, index) => [figure, `f${paragraph.number}-${index + 1}`]));
    for (const [index, figure] of candidates.entries())
      put(observations, withBefore(figure, candidates[index - 1], ids), ids.get(figure) ?? '');
    for (const { numeral, use } of accounted)
      numerals.push([paragraph.number, numeral.printed, typeof use === 'string' ? use : useOf(use)]);
    for (const [index, event] of eventsOf(paragraph, context, candidates).entries()) {
      const due = candidates[Number(event.alternatives?.[0] ?? NaN)];
      const of = due ? (ids.get(due) ?? '') : '';
      put(events, { ...event, cells: { ...event.cells, of }, alternatives: [] }, `e${paragraph.number}-${index + 1}`);
    }
    for (const [index, row] of adoptionsOf(paragraph, context).entries())
      put(adoptions, row, `a${paragraph.number}-${index + 1}`);
    for (const [index, row] of difficultiesOf(paragraph, context).entries())
      put(problems, row, `d${paragraph.number}-${index + 1}`);
    for (const row of citationsOf(paragraph, context, ownNumber, ownTitle))
      citations.push({ place: row.place, cells: row.cells, alternatives: row.alternatives ?? [] });
  }
  return { observations, adoptions, events, problems, citations, numerals };
}

/** 由70%提高到75%: the 75% leads to the 70%. */
function withBefore(figure: Candidate, earlier: Candidate | undefined, ids: ReadonlyMap<Candidate, string>): Candidate {
  if (!earlier?.isFormer || figure.isFormer || earlier.cells['unit'] !== figure.cells['unit']) return figure;
  const label = figure.cells['label'] === '' ? figure.cells['label'] : (earlier.cells['label'] ?? '');
  return { ...figure, cells: { ...figure.cells, label, before: ids.get(earlier) ?? '' } };
}
