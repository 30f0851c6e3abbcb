/** The ledger of targets as its pages show it: the rows with their results, the standards apart, and the counts. */
import type { FacetValues } from '../grammar/facets.ts';
import { factPath, targetAnchor } from '../grammar/paths.ts';
import { sayState } from '../grammar/target-state.ts';
import type { KnowledgeBase, Observation } from '../model/knowledge-base.ts';
import { facetsOfTarget, NO_YEAR } from '../model/targets/facets.ts';
import { ledgerOf } from '../model/targets/ledger.ts';
import { isPromise } from '../model/targets/kind.ts';
import { isMeasured, type Target } from '../model/targets/target.ts';
import type { Result } from '../model/targets/results.ts';
import { daysPast, type TargetState } from '../model/targets/state.ts';
import { countLedger, type LedgerCounts, summarizeTargets } from '../model/targets/summary.ts';
import { asOf } from '../model/time/as-of.ts';
import { FACT } from '../words/facts.ts';
import { KIND_OF_TARGET } from '../words/targets.ts';
import { type BulletView, viewBullet } from './charts/bullet.ts';
import { type FigureView, type ObservationView, viewFigure, viewObservation } from './facts.ts';
import type { FilterField } from './filter-field.ts';
import { documentLink, indicatorLink, type Link, measureLink, type Place, placeOf, regionLink } from './link.ts';
import { type GroupedTargets, groupTargets } from './target-groups.ts';
import { targetFields } from './target-filter.ts';

export interface TargetsPage {
  /** 资料日期, ISO. */
  readonly asOf: string | null;
  readonly fields: readonly FilterField[];
  readonly targets: readonly TargetView[];
  /** The same in the order of use. */
  readonly groups: GroupedTargets<TargetView>;
  /** Of the whole ledger, whatever the page. */
  readonly counts: LedgerCounts;
  /** Norms and standing arrangements: nobody promised them by a day, and they do not count. */
  readonly standards: readonly TargetView[];
  /** Every figure among the rows, for its evidence. */
  readonly observations: readonly ObservationView[];
}

/** One row of the ledger. */
export interface TargetView {
  readonly key: string;
  readonly anchor: string;
  /** Anchors of the rows that it has taken in. */
  readonly anchors: readonly string[];
  readonly facets: FacetValues;
  readonly region: Link;
  readonly institution: string | undefined;
  /** Indicator and measure, where it has them. */
  readonly subjects: readonly Link[];
  /** What a figure without an indicator counts. */
  readonly label: string | undefined;
  readonly wording: string | undefined;
  /** It gives a number, or a day that the text prints. */
  readonly isMeasured: boolean;
  readonly figure: FigureView | undefined;
  /** Where there is a figure: the aim on its track, with what was reached and where it began, as far as documents say. */
  readonly bullet: BulletView | undefined;
  /** Kind in words. */
  readonly kind: string;
  readonly strength: Target['strength'];
  readonly note: string | null;
  /** EDTF, where a last day is stated. */
  readonly due: string | undefined;
  readonly dueDay: string | undefined;
  /** How the deadline is known. */
  readonly deadline: Target['deadline']['kind'];
  /** Days past due as of the 资料日期, where the row is overdue. */
  readonly daysPast: number | undefined;
  readonly dueEvents: readonly DueEventView[];
  readonly place: Place;
  readonly printed: string | undefined;
  readonly state: TargetState;
  readonly stateText: string;
  readonly results: readonly ResultView[];
}

/** A due event that stands with the row. */
export interface DueEventView {
  readonly key: string;
  readonly event: Link;
}

export interface ResultView {
  /** A figure, or what was done in words. */
  readonly figure: FigureView | undefined;
  readonly text: string;
  /** The fact, named by its document and paragraph. */
  readonly fact: Link;
}

/** What one page of the ledger says. @param rows those of the page, in the order of entry */
export function viewTargetsPage(kb: KnowledgeBase, rows: readonly Target[]): TargetsPage {
  const targets = rows.filter(isPromise).map((row) => viewTarget(kb, row));
  const figures = rows.flatMap(({ figure, results }) => [...(figure ? [figure] : []), ...results.filter(isFigure)]);
  return {
    asOf: asOf(kb),
    fields: targetFields(kb, rows.filter(isPromise)),
    targets,
    groups: groupTargets(targets),
    counts: countLedger(ledgerOf(kb)),
    standards: rows.filter((row) => !isPromise(row)).map((row) => viewTarget(kb, row)),
    observations: figures.map((row) => viewObservation(kb, row)),
  };
}

const isFigure = (result: Result): result is Observation => 'value' in result;

function viewTarget(kb: KnowledgeBase, row: Target): TargetView {
  const day = asOf(kb);
  const { deadline } = row;
  return {
    key: row.key,
    anchor: targetAnchor(row.key),
    anchors: row.keys.filter((key) => key !== row.key).map(targetAnchor),
    facets: facetsOfTarget(kb, row),
    region: regionLink(kb, row.region),
    institution: row.institution === null ? undefined : kb.institutions.get(row.institution)?.name,
    subjects: [
      ...(row.indicator ? [indicatorLink(kb, row.indicator)] : []),
      ...(row.measure ? [measureLink(kb, row.measure)] : []),
    ],
    label: row.figure?.label ?? undefined,
    // The label is the wording where nothing else is said of the figure.
    wording: row.wording === row.figure?.label ? undefined : row.wording || undefined,
    isMeasured: isMeasured(row),
    figure: row.figure ? viewFigure(row.figure) : undefined,
    bullet: row.figure ? viewBullet(kb, row.figure) : undefined,
    kind: KIND_OF_TARGET[row.kind],
    strength: row.strength,
    note: row.note,
    due: deadline.day ? deadline.due : undefined,
    dueDay: deadline.day ?? undefined,
    deadline: deadline.kind,
    daysPast: row.state === 'overdue' && deadline.day && day ? daysPast(deadline.day, day) : undefined,
    dueEvents: row.dueEvents.map(({ key, title }) => ({ key, event: { name: title, path: factPath(key) } })),
    place: placeOf(kb, row),
    printed: row.figure?.printed,
    state: row.state,
    stateText: sayState(row.state, day, deadline.kind === 'inferred'),
    results: row.results.map((result) => viewResult(kb, result)),
  };
}

function viewResult(kb: KnowledgeBase, result: Result): ResultView {
  const document = documentLink(kb, result.document).name;
  return {
    figure: isFigure(result) ? viewFigure(result) : undefined,
    text: 'title' in result ? result.title : 'summary' in result ? result.summary : '',
    fact: { name: FACT.placed(document, result.paragraph), path: factPath(result.key) },
  };
}

/** Counts of one region, by year due. */
export interface TargetCounts {
  readonly region: Link;
  readonly years: readonly {
    /** Null where none is printed. */
    readonly year: number | null;
    /** The rows counted. */
    readonly path: string;
    readonly total: number;
    readonly states: Readonly<Record<TargetState, number>>;
  }[];
}

/** How many targets per region and year due; every count leads to its rows. */
export function viewTargetCounts(kb: KnowledgeBase): TargetCounts[] {
  return [...Map.groupBy(summarizeTargets(kb, ledgerOf(kb)), ({ region }) => region)].map(([code, counts]) => ({
    region: regionLink(kb, code),
    years: counts.map(({ year, total, states }) => ({
      year,
      path: `/targets/?region=${code}&year=${year ?? NO_YEAR}#ledger`,
      total,
      states,
    })),
  }));
}
