/** The verdicts on all pairs of an indicator as a small table: figures against figures, each reason told once below. */
import { formatFigure, formatPeriod } from '../grammar/format.ts';
import type { JudgedPair } from '../model/comparability/judge.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { type Grade, PAIRS, REASON_NAME, type Relation } from '../words/compare.ts';
import { factPath } from '../grammar/paths.ts';
import { type Link, regionLink } from './link.ts';

export interface MatrixFigure {
  readonly figure: Link;
  readonly place: string;
  readonly period: string;
}

export interface PairCell {
  readonly grade: Grade;
  readonly relation: Relation | null;
  /** Numbers of the notes that say why no further. */
  readonly notes: readonly number[];
}

export interface PairMatrix {
  readonly figures: readonly MatrixFigure[];
  /** Row by row below the diagonal: `rows[i][j]` is of figures i + 1 and j. */
  readonly rows: readonly (readonly (PairCell | undefined)[])[];
  /** In the order of their numbers, from 1. */
  readonly notes: readonly { readonly number: number; readonly text: string }[];
  /** Figures left out. */
  readonly more: number;
}

/** Figures that fit beside each other. */
const MOST_FIGURES = 8;

/** `undefined` where there are fewer than two figures. */
export function viewPairMatrix(kb: KnowledgeBase, pairs: readonly JudgedPair[]): PairMatrix | undefined {
  const keys = [...new Set(pairs.flatMap(({ a, b }) => [a.key, b.key]))];
  const shown = keys.slice(0, MOST_FIGURES);
  if (shown.length < 2) return undefined;
  const byKeys = new Map(pairs.map((pair) => [`${pair.a.key} ${pair.b.key}`, pair]));
  const pairOf = (a = '', b = '') => byKeys.get(`${a} ${b}`) ?? byKeys.get(`${b} ${a}`);
  const inside = pairs.filter(({ a, b }) => shown.includes(a.key) && shown.includes(b.key));
  const notes = notesOf(inside);
  return {
    figures: shown.map((key) => viewFigureOf(kb, key)),
    rows: shown.slice(1).map((key, index) =>
      shown.slice(0, index + 1).map((other) => {
        const verdict = pairOf(other, key)?.verdict;
        return (
          verdict && {
            grade: verdict.grade,
            relation: verdict.relation,
            notes: verdict.reasons
              .map(({ id }) => 1 + notes.findIndex((note) => note.id === id))
              .toSorted((a, b) => a - b),
          }
        );
      }),
    ),
    notes: notes.map(({ text }, index) => ({ number: index + 1, text })),
    more: keys.length - shown.length,
  };
}

function viewFigureOf(kb: KnowledgeBase, key: string): MatrixFigure {
  const row = kb.observation(key);
  if (!row) return { figure: { name: key, path: factPath(key) }, place: '', period: '' };
  return {
    figure: { name: formatFigure(row), path: factPath(key) },
    place: [
      (row.institution && kb.institutions.get(row.institution)?.name) || regionLink(kb, row.region).name,
      row.subject,
    ]
      .filter(Boolean)
      .join(' '),
    period: formatPeriod(row.period),
  };
}

/** Each reason once, the most frequent first: its sentence, or where the sentences differ its name. */
function notesOf(pairs: readonly JudgedPair[]): { id: string; text: string }[] {
  const reasons = Map.groupBy(
    pairs.flatMap(({ verdict }) => verdict.reasons),
    ({ id }) => id,
  );
  return [...reasons]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([id, said]) => {
      const texts = new Set(said.map(({ text }) => text));
      const [only = ''] = texts;
      return { id, text: texts.size === 1 ? only : PAIRS.differing(REASON_NAME[id], [...texts].length) };
    });
}
