/** The dots of a strip: each with its figure, what marks it, and why it stands apart if it does. */
import type { MarkFace } from '../../charts/strip/draw.ts';
import { formatFigure, formatPeriod, formatValue } from '../../grammar/format.ts';
import { factPath } from '../../grammar/paths.ts';
import { fitText, textWidth } from '../../grammar/text-width.ts';
import { formatYears } from '../../grammar/year.ts';
import { isRefused, type Verdict } from '../../model/comparability/judge.ts';
import type { AxisVerdict } from '../../model/comparability/one-axis.ts';
import type { PickedFigures } from '../../model/comparability/pick.ts';
import type { KnowledgeBase, Observation } from '../../model/knowledge-base.ts';
import { STRIP } from '../../words/charts.ts';
import { GRADE, type Grade, REASON_NAME } from '../../words/compare.ts';
import { NATURE } from '../../words/zh.ts';
import { type FigureView, viewFigure } from '../facts.ts';
import { type Link, placeName, regionLink } from '../link.ts';

export interface StripDot {
  readonly row: Observation;
  readonly figure: FigureView;
  readonly region: Link;
  /** Whose the figure is: its institution, or its region. */
  readonly place: string;
  /** The row of the figure in its document. */
  readonly path: string;
  /** What stands at the dot. */
  readonly text: string;
  readonly whose: string;
  /** What its region aims at, beside an actual figure. */
  readonly isGoal: boolean;
  readonly isFocus: boolean;
  /** How it is drawn. */
  readonly face: MarkFace;
  /** Set where it must not be read with the others. */
  readonly refused: { readonly grade: Grade; readonly reasons: readonly string[] } | undefined;
}

/** Longest texts at a dot, in characters; the table has the whole. */
const [LONGEST_FIGURE, LONGEST_PLACE, LONGEST_SUBJECT] = [8, 8, 7];

/** A figure that stands for a long word shows its number, named as such. */
function shortFigure(row: Observation): string {
  const text = formatFigure(row);
  return row.converted && textWidth(text, 1) > LONGEST_FIGURE ? STRIP.converted(formatValue(row)) : text;
}

/** Why a figure is grey, what bars it alone; `undefined` where it is not. An aim that only its nature sets apart is hollow, which says it. */
export function refusalOf({ nature }: Observation, { grade, reasons }: Verdict): StripDot['refused'] {
  const bars = reasons.filter(({ weight }) => weight === 'bar');
  if (!isRefused(grade) || (nature !== 'actual' && bars.every(({ id }) => id === 'nature'))) return undefined;
  return { grade, reasons: bars.map(({ id }) => REASON_NAME[id]) };
}

/** @param region the one that stands out */
export function viewDots(
  kb: KnowledgeBase,
  { rows, goals }: PickedFigures,
  { apart }: AxisVerdict,
  region: string | undefined,
): StripDot[] {
  const regionCount = (code: string) => rows.filter((row) => row.region === code && row.institution === null).length;
  const dotOf = (row: Observation, isGoal: boolean): StripDot => {
    const place = placeName(kb, row);
    const text = shortFigure(row);
    const subject =
      regionCount(row.region) > 1 && row.subject ? fitText(row.subject, LONGEST_SUBJECT, 1, 1) : undefined;
    const verdict = apart.get(row.key);
    const refused = verdict && refusalOf(row, verdict);
    const figure = viewFigure(row);
    const isFocus = row.region === region;
    const [label, whose] = [
      row.nature === 'actual' ? text : STRIP.goal(NATURE[row.nature], text),
      [fitText(place, LONGEST_PLACE, 1, 1) ?? place, subject, formatYears(row.period)].filter(Boolean).join(' '),
    ];
    return {
      ...{ row, figure, place, whose, isGoal, isFocus, refused },
      region: regionLink(kb, row.region),
      path: factPath(row.key),
      text: label,
      face: {
        ...{ key: row.key, text: label, whose, isGoal, isFocus },
        title: STRIP.title(
          STRIP.figure(place, formatPeriod(row.period), figure.text, NATURE[row.nature]),
          refused && STRIP.refused(GRADE[refused.grade], refused.reasons),
        ),
        isHollow: row.nature !== 'actual',
        isInferred: figure.isInferred,
        isGrey: refused !== undefined,
      },
    };
  };
  const drawnGoals = [...new Set(goals.values())];
  return [...rows.map((row) => dotOf(row, false)), ...drawnGoals.map((row) => dotOf(row, true))];
}
