/** Rows of fact as the site shows them: names, addresses and marks resolved, nothing left to look up. */
import { formatFigure, formatFigureInProse, formatScope, formatValue } from '../grammar/format.ts';
import { factPath } from '../grammar/paths.ts';
import { toneOfCompleteness, toneOfIssuance } from '../grammar/tone.ts';
import type {
  Adoption,
  DatedEvent,
  Difficulty,
  Document,
  KnowledgeBase,
  Observation,
} from '../model/knowledge-base.ts';
import { sortDay } from '../model/time/ordering.ts';
import { isInferred } from '../schema/dates.ts';
import { COMPLETENESS, ISSUANCE } from '../words/zh.ts';
import { figureName, indicatorLink, type Link, measureLink, type Place, placeOf, regionLink } from './link.ts';

interface FactView {
  /** Unique in its document; its anchor there. */
  readonly id: string;
  /** `<document>/<id>`. */
  readonly key: string;
  /** Permalink. */
  readonly path: string;
  readonly region: Link;
  readonly place: Place;
  readonly note: string | null;
}

/** A figure ready to be printed, with what marks it. */
export interface FigureView {
  readonly key: string;
  readonly text: string;
  readonly nature: Observation['nature'];
  readonly isInferred: boolean;
}

export interface ObservationView extends FactView {
  readonly figure: FigureView;
  /** What is counted: the name of its indicator, or its own label. */
  readonly name: string;
  /** The page of its indicator; a figure with a label has none. */
  readonly indicator: Link | undefined;
  /** Name of the one institution it belongs to. */
  readonly institution: string | undefined;
  readonly documentTitle: string;
  /** What makes its document a weak source, in words: a repost, a truncated copy. */
  readonly caveat: string | undefined;
  readonly nature: Observation['nature'];
  readonly basis: Observation['basis'];
  readonly comparator: Observation['comparator'];
  readonly period: string;
  /** For sorting by period. */
  readonly periodDay: string;
  /** For sorting by value, in the unit of the indicator. */
  readonly value: number;
  /** Over what it was taken and who or what is counted. */
  readonly scope: string;
  /** Who or what is counted, where that is not all that the indicator defines. */
  readonly subject: string | null;
  /** What else there is to know of the scope. */
  readonly remark: string | null;
  readonly printed: string;
  /** The number behind a figure that prints as a word; `undefined` for any other. */
  readonly number: string | undefined;
}

export interface AdoptionView extends FactView {
  readonly measure: Link;
  readonly institution: string | undefined;
  readonly status: Adoption['status'];
  readonly start: string;
  readonly end: string | null;
  readonly summary: string;
}

export interface EventView extends FactView {
  readonly measure: Link | undefined;
  readonly date: string;
  readonly kind: DatedEvent['kind'];
  readonly title: string;
}

/** 难点: a difficulty with who says so. */
export interface DifficultyView extends FactView {
  readonly measure: Link;
  readonly problem: string;
  readonly voice: string;
}

type FactRow = Observation | Adoption | DatedEvent | Difficulty;

const viewFact = (kb: KnowledgeBase, row: FactRow): FactView => ({
  id: row.id,
  key: row.key,
  path: factPath(row.key),
  region: regionLink(kb, row.region),
  place: placeOf(kb, row),
  note: row.note,
});

const institutionName = (kb: KnowledgeBase, id: string | null): string | undefined =>
  id === null ? undefined : kb.institutions.get(id)?.name;

export const viewFigure = (row: Observation): FigureView => ({
  key: row.key,
  text: formatFigure(row),
  nature: row.nature,
  isInferred: isInferred(row.period),
});

/** The same for the middle of a sentence. */
export const viewFigureInProse = (row: Observation): FigureView => ({
  ...viewFigure(row),
  text: formatFigureInProse(row),
});

/** What makes a document a weak source, in words; `undefined` where nothing does. */
export const sayWeakness = (quality: Document['quality'] | undefined): string | undefined =>
  quality
    ? [
        toneOfIssuance(quality.issuance) === 'warn' ? ISSUANCE[quality.issuance] : '',
        toneOfCompleteness(quality.completeness) === 'warn' ? COMPLETENESS[quality.completeness] : '',
      ]
        .filter(Boolean)
        .join('、') || undefined
    : undefined;

export function viewObservation(kb: KnowledgeBase, row: Observation): ObservationView {
  return {
    ...viewFact(kb, row),
    figure: viewFigure(row),
    name: figureName(kb, row),
    indicator: row.indicator === null ? undefined : indicatorLink(kb, row.indicator),
    institution: institutionName(kb, row.institution),
    documentTitle: kb.documents.get(row.document)?.title ?? row.document,
    caveat: sayWeakness(kb.documents.get(row.document)?.quality),
    nature: row.nature,
    basis: row.basis,
    comparator: row.comparator,
    period: row.period,
    periodDay: sortDay(row.period),
    value: row.value,
    scope: formatScope(row, regionLink(kb, row.region).name),
    subject: row.subject,
    remark: row.remark,
    printed: row.printed,
    number: row.converted ? formatValue(row) : undefined,
  };
}

/** Whose a figure is, where it is not the whole of its region's: an institution, a part of what is counted. */
export const whoseOf = ({
  institution,
  subject,
}: Pick<ObservationView, 'institution' | 'subject'>): string | undefined =>
  [institution, subject].filter(Boolean).join('，') || undefined;

export const viewAdoption = (kb: KnowledgeBase, row: Adoption): AdoptionView => ({
  ...viewFact(kb, row),
  measure: measureLink(kb, row.measure),
  institution: institutionName(kb, row.institution),
  status: row.status,
  start: row.start,
  end: row.end,
  summary: row.summary,
});

export const viewEvent = (kb: KnowledgeBase, row: DatedEvent): EventView => ({
  ...viewFact(kb, row),
  measure: row.measure === null ? undefined : measureLink(kb, row.measure),
  date: row.date,
  kind: row.kind,
  title: row.title,
});

export const viewDifficulty = (kb: KnowledgeBase, row: Difficulty): DifficultyView => ({
  ...viewFact(kb, row),
  measure: measureLink(kb, row.measure),
  problem: row.problem,
  voice: row.voice,
});
