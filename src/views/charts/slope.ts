/** Values that a document states before and after, as lines. */
import { layOutSlope, type Slope } from '../../charts/slope.ts';
import { formatFigure, formatPeriod } from '../../grammar/format.ts';
import { factPath } from '../../grammar/paths.ts';
import { formatYears } from '../../grammar/year.ts';
import { changeOf } from '../../model/comparability/change.ts';
import type { KnowledgeBase, Observation } from '../../model/knowledge-base.ts';
import { SLOPE } from '../../words/charts.ts';
import { type FigureView, viewFigure } from '../facts.ts';
import { figureName, type Link, placeOf, type Place, regionLink } from '../link.ts';

export interface SlopeSide {
  readonly figure: FigureView;
  readonly period: string;
  /** The row of the figure in its document. */
  readonly path: string;
  /** What stands at the end of the line. */
  readonly text: string;
  readonly when: string;
}

export interface SlopeView {
  readonly name: string;
  readonly region: Link;
  readonly before: SlopeSide;
  readonly after: SlopeSide;
  /** Of the later figure. */
  readonly place: Place;
  readonly slope: Slope;
  readonly font: number;
  readonly description: string;
}

const FONT = 13.5;

/** One for each of the figures that names its earlier value; the others are passed over. */
export function viewSlopes(kb: KnowledgeBase, observations: readonly Observation[]): SlopeView[] {
  return observations.flatMap((row): SlopeView[] => {
    const earlier = row.before === null ? undefined : kb.observation(`${row.document}/${row.before}`);
    const change = earlier && changeOf(earlier, row);
    if (!change) return [];
    const isDated = formatYears(earlier.period) !== formatYears(row.period) && /\d/.test(formatYears(earlier.period));
    const sideOf = (end: Observation, word: string): SlopeSide => ({
      figure: viewFigure(end),
      period: formatPeriod(end.period),
      path: factPath(end.key),
      text: formatFigure(end),
      when: isDated ? formatYears(end.period) : word,
    });
    const [before, after] = [sideOf(earlier, SLOPE.before), sideOf(row, SLOPE.after)];
    const name = figureName(kb, row);
    return [
      {
        ...{ name, before, after, font: FONT },
        region: regionLink(kb, row.region),
        place: placeOf(kb, row),
        slope: layOutSlope({ ...earlier, ...before }, { ...row, ...after }, FONT),
        description: SLOPE.label(name, `${before.text}（${before.when}）`, `${after.text}（${after.when}）`),
      },
    ];
  });
}
