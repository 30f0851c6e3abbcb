/** A target with what became of it, as a bullet. Nothing is drawn that no document states. */
import { type Bullet, layOutBullet } from '../../charts/bullet.ts';
import { formatFigure, formatPeriod } from '../../grammar/format.ts';
import type { KnowledgeBase, Observation } from '../../model/knowledge-base.ts';
import { progressOf } from '../../model/targets/progress.ts';
import { BULLET } from '../../words/charts.ts';
import { NATURE } from '../../words/zh.ts';
import { type FigureView, viewFigure } from '../facts.ts';

export interface BulletFigure {
  readonly figure: FigureView;
  readonly period: string;
}

export interface BulletView {
  /** In units of a track of `BULLET_WIDTH`. */
  readonly bullet: Bullet;
  readonly goal: BulletFigure;
  /** The goal has no end on this side: ≥ or ≤. */
  readonly open: 'left' | 'right' | undefined;
  /** The last actual figure of a later document. */
  readonly reached: BulletFigure | undefined;
  /** The last actual figure before. */
  readonly baseline: BulletFigure | undefined;
  /** What was reached and where it stood, in words; that nothing is on record, where nothing is. */
  readonly progress: string;
  readonly description: string;
}

/** Length of the track. */
export const BULLET_WIDTH = 200;

const viewEnd = (row: Observation | undefined): BulletFigure | undefined =>
  row && { figure: viewFigure(row), period: formatPeriod(row.period) };

/** `undefined` for an actual figure, which is no aim. */
export function viewBullet(kb: KnowledgeBase, target: Observation): BulletView | undefined {
  if (target.nature === 'actual') return undefined;
  const { reached, baseline } = progressOf(kb, target);
  const values = {
    goal: target.value,
    goalMax: target.value_max,
    reached: reached?.value,
    baseline: baseline?.value,
  };
  const say = (row: Observation | undefined, words: (figure: string, period: string) => string) =>
    row ? [words(formatFigure(row), formatPeriod(row.period))] : [];
  const progress = [...(reached ? say(reached, BULLET.reached) : [BULLET.noActual]), ...say(baseline, BULLET.baseline)];
  return {
    bullet: layOutBullet(values, BULLET_WIDTH, target.unit === '%' ? 100 : Infinity),
    goal: { figure: viewFigure(target), period: formatPeriod(target.period) },
    open: ({ '≥': 'right', '≤': 'left' } as const)[target.comparator as '≥' | '≤'],
    reached: viewEnd(reached),
    baseline: viewEnd(baseline),
    progress: BULLET.label(progress),
    description: BULLET.label([BULLET.goal(NATURE[target.nature], formatFigure(target)), ...progress]),
  };
}
