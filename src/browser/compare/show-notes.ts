/** Below an indicator: why its figures compare no further, once for each pair of regions, and what stands beside them from outside. */
import type { IndicatorRow } from '../../compare/indicator-rows.ts';
import { notePairs, type PairNote } from '../../compare/pair-notes.ts';
import type { CompareIndicator, RegionData } from '../../compare/region-data.ts';
import { COMPARE, GRADE, REASON_NAME, RELATION } from '../../words/compare.ts';
import { COMPARED } from '../../words/compared.ts';
import { REFERENCE } from '../../words/reference.ts';
import { h } from '../h.ts';
import type { Address } from './table-head.ts';

/** More notes than this are folded. */
const AT_ONCE = 1;

/** The notes of a row; nothing where all its figures compare. */
export function showNotes(row: IndicatorRow, regions: readonly RegionData[]): HTMLElement[] {
  const notes = notePairs(row);
  const items = notes.map((note) => showNote(note, regions));
  if (notes.length <= AT_ONCE) return items;
  const names = [...new Set(notes.flatMap(({ reasons }) => reasons.map(({ id }) => REASON_NAME[id])))];
  return [h('details', { class: 'reasons' }, h('summary', {}, COMPARE.because('', names)), items)];
}

function showNote({ pairs, grade, relation, reasons }: PairNote, regions: readonly RegionData[]): HTMLElement {
  const nameOf = (index: number) => regions[index]?.name ?? '';
  const named = pairs.map(([a, b]) => COMPARED.pairOf(nameOf(a), nameOf(b))).join('、');
  return h(
    'p',
    { class: 'pair-note', 'data-grade': grade, 'data-pairs': pairs.length },
    h('b', {}, `${named}：${GRADE[grade]}。`),
    relation && RELATION[relation](),
    reasons.map(({ id, text }) => h('span', { 'data-reason': id }, text)),
  );
}

/** 参照, outside of the cells: it belongs to none of the regions. */
export const showBenchmarks = ({ benchmarks, path }: CompareIndicator, address: Address): HTMLElement[] =>
  benchmarks.map(({ text }) =>
    h(
      'p',
      { class: 'reference-mark' },
      h('i', { class: 'mark', 'data-mark': 'reference', 'aria-hidden': 'true' }),
      h('a', { href: `${address(path)}#reference` }, REFERENCE.word),
      ` ${text}`,
    ),
  );
