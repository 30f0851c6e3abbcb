/** What the picture of a page says: its kind, its title, and the figures that stand for it. */
import { formatFigure, formatPeriod } from '../../grammar/format.ts';
import { markOfNature } from '../../grammar/mark.ts';
import type { KnowledgeBase, Observation } from '../../model/knowledge-base.ts';
import { isInferred } from '../../schema/dates.ts';
import { PICTURE } from '../../words/pictures.ts';
import { NATURE } from '../../words/zh.ts';

export interface CardFigure {
  readonly figure: string;
  /** What it counts, or whose it is. */
  readonly name: string;
  /** Its period, and what it is where it is not actual. */
  readonly when: string;
  /** `undefined` for a count of this site, which is no evidence. */
  readonly mark: 'solid' | 'hollow' | 'dashed' | undefined;
}

export interface Card {
  readonly kind: string;
  readonly title: string;
  /** Three at most. */
  readonly figures: readonly CardFigure[];
  /** Stands where there is no figure. */
  readonly line: string;
  /** At the foot, how far its figures compare; the tagline of the site where there is nothing to say. */
  readonly foot?: string | undefined;
}

/** Of every picture, in pixels: what sites that show it ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Figures of one card. */
export const MOST_FIGURES = 3;

/** The name of what a figure counts. */
export const nameOf = (kb: KnowledgeBase, { indicator, label }: Observation): string =>
  (indicator === null ? label : kb.indicators.get(indicator)?.name) ?? '';
export const placeOf = (kb: KnowledgeBase, { region, institution }: Observation): string =>
  (institution === null ? undefined : kb.institutions.get(institution)?.name) ?? kb.regions.get(region)?.name ?? region;

/** @param name what is said below the figure: of what, or of whom */
export const cardFigure = (row: Observation, name: string): CardFigure => ({
  figure: formatFigure(row),
  name,
  // What it is comes first: a long period is cut, and a target must not lose that word.
  when: `${row.nature === 'actual' ? '' : `${NATURE[row.nature]}　`}${formatPeriod(row.period)}`,
  mark: row.nature === 'actual' && isInferred(row.period) ? 'dashed' : markOfNature(row.nature),
});

export const countFigure = (count: number, name: string): CardFigure[] =>
  count > 0 ? [{ figure: String(count), name, when: '', mark: undefined }] : [];

/** The picture in words, for those who don't see it. */
export const describeCard = ({ kind, title, figures }: Card): string =>
  PICTURE.alt(
    kind,
    title,
    figures.map(({ figure, name, when }) => PICTURE.figure(figure, name, when)),
  );
