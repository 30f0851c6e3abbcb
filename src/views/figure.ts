/** What the page of one figure says: what it is, where it stands, what it was checked against, and how far it compares with any other. */
import { formatFigure, formatPeriod } from '../grammar/format.ts';
import { casePath, comparePath, documentPath, figurePath, targetPath, topicPath } from '../grammar/paths.ts';
import { judge, sayVerdict } from '../model/comparability/judge.ts';
import { termsOf } from '../model/comparability/of-indicator.ts';
import { toComparand } from '../model/comparability/comparand.ts';
import type { Indicator, KnowledgeBase, Observation } from '../model/knowledge-base.ts';
import { ledgerOf, TARGETS_PER_PAGE } from '../model/targets/ledger.ts';
import { COMPARE, type Grade, GRADE, GRADES } from '../words/compare.ts';
import { CASE } from '../words/case.ts';
import { DOCUMENT } from '../words/document.ts';
import { EVIDENCE_PANEL, FACT } from '../words/facts.ts';
import { FIGURE } from '../words/figure.ts';
import { TARGETS } from '../words/targets.ts';
import { TOPIC } from '../words/topic.ts';
import { BASIS, COMPARATOR_LONG } from '../words/zh.ts';
import { type DataNote, viewDataNotes } from './data-notes.ts';
import { type ObservationView, viewObservation } from './facts.ts';
import { type Link, restOf } from './link.ts';
import type { RecordLine } from './record.ts';
import { type AgainstView, viewAgainst } from './say-against.ts';

/** Another figure of the same indicator. */
export interface ComparedFigure {
  readonly figure: Link;
  readonly period: string;
  readonly grade: Grade;
  /** What lowers the grade. */
  readonly sentence: string;
}

export interface FigurePage {
  readonly title: string;
  readonly description: string;
  readonly row: ObservationView;
  readonly document: Link;
  readonly record: readonly RecordLine[];
  readonly checks: readonly DataNote[];
  /** How many others there are of each grade, in words; empty where there is none. */
  readonly counts: readonly string[];
  readonly pairs: readonly ComparedFigure[];
  readonly rest: Link | undefined;
  readonly against: readonly AgainstView[];
  /** Pages that show it. */
  readonly shown: readonly Link[];
}

/** Others that are listed; the page of the indicator has all. */
const MOST_PAIRS = 12;
/** Cases and topics that are named. */
const MOST_SHOWN = 12;

export function viewFigurePage(kb: KnowledgeBase, row: Observation): FigurePage {
  const view = viewObservation(kb, row);
  const indicator = row.indicator === null ? undefined : kb.indicators.get(row.indicator);
  const document = { name: view.documentTitle, path: documentPath(row.document) };
  const compared = indicator ? compareWithOthers(kb, indicator, row) : [];
  const grades = GRADES.map((grade) => [grade, compared.filter((one) => one.grade === grade).length] as const);
  return {
    title: FIGURE.title(view.name, view.region.name),
    description: FIGURE.description(view.name, view.region.name, view.figure.text, view.documentTitle),
    row: view,
    document,
    record: recordOf(kb, row, view, document),
    checks: viewDataNotes(kb, { key: row.key }),
    counts: grades.flatMap(([grade, count]) => (count > 0 ? [`${GRADE[grade]} ${count}`] : [])),
    pairs: compared.slice(0, MOST_PAIRS),
    rest: restOf(
      compared.length > MOST_PAIRS,
      FIGURE.more(compared.length - MOST_PAIRS),
      `${view.indicator?.path ?? ''}#pairs`,
    ),
    against: indicator ? viewAgainst(kb, indicator, row) : [],
    shown: shownOn(kb, row, view),
  };
}

function recordOf(kb: KnowledgeBase, row: Observation, view: ObservationView, document: Link): RecordLine[] {
  const line = (name: string, text: string | null | undefined): RecordLine[] => (text ? [{ name, text }] : []);
  return [
    { name: EVIDENCE_PANEL.printed, text: FACT.printed(view.printed) },
    ...line(EVIDENCE_PANEL.number, view.number && EVIDENCE_PANEL.converted(view.number)),
    { name: FIGURE.unit, text: row.unit },
    { name: EVIDENCE_PANEL.nature, text: `${BASIS[view.basis]} · ${COMPARATOR_LONG[view.comparator]}` },
    { name: EVIDENCE_PANEL.period, period: view.period },
    { name: EVIDENCE_PANEL.region, links: [view.region] },
    ...line(FIGURE.institution, view.institution && `${view.institution}${EVIDENCE_PANEL.onlyThis('')}`),
    { name: EVIDENCE_PANEL.scope, text: view.scope },
    ...(row.indicator === null ? [] : [{ name: FIGURE.subject, text: row.subject ?? FIGURE.asDefined }]),
    ...line(FIGURE.remark, row.remark),
    view.indicator
      ? { name: FIGURE.indicator, links: [view.indicator] }
      : { name: FIGURE.indicator, text: FIGURE.label },
    { name: FIGURE.place, links: [document, { name: FACT.paragraph(row.paragraph), path: view.place.path }] },
    ...line(FIGURE.issuer, kb.documents.get(row.document)?.issuer),
    ...line(EVIDENCE_PANEL.note, row.note),
  ];
}

/** The others of its indicator, what compares best first, then in the order of the tables. */
function compareWithOthers(kb: KnowledgeBase, indicator: Indicator, row: Observation): ComparedFigure[] {
  const self = toComparand(kb, row);
  const terms = termsOf(indicator);
  return kb.of.indicator
    .observations(indicator.id)
    .filter(({ key }) => key !== row.key)
    .map((other) => {
      const verdict = judge(self, toComparand(kb, other), terms);
      const name = `${kb.regions.get(other.region)?.name ?? other.region} ${formatFigure(other)}`;
      return {
        figure: { name, path: figurePath(other.key) },
        period: formatPeriod(other.period),
        grade: verdict.grade,
        sentence: sayVerdict(verdict).join(''),
      };
    })
    .toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
}

/** Every page that prints it: its document, indicator and region, the ledger, cases whose prose names it, topics on its indicator, the comparison. */
function shownOn(kb: KnowledgeBase, row: Observation, view: ObservationView): Link[] {
  const inLedger = ledgerOf(kb).findIndex(({ keys }) => keys.includes(row.key));
  const target = ledgerOf(kb)[inLedger];
  const cases = [...kb.cases.values()].filter(({ body }) => body.includes(`"${row.key}"`));
  const topics = [...kb.topics.values()].filter(
    ({ indicators }) => row.indicator && indicators.includes(row.indicator),
  );
  return [
    { name: `${DOCUMENT.crumb}：${view.place.document.name}`, path: view.path },
    ...(view.indicator ? [{ name: `${FIGURE.indicator}：${view.indicator.name}`, path: view.indicator.path }] : []),
    { name: `${EVIDENCE_PANEL.region}：${view.region.name}`, path: view.region.path },
    ...(target
      ? [{ name: TARGETS.title, path: targetPath(target.key, 1 + Math.floor(inLedger / TARGETS_PER_PAGE)) }]
      : []),
    ...cases.slice(0, MOST_SHOWN).map(({ id, title }) => ({ name: `${CASE.crumb}：${title}`, path: casePath(id) })),
    ...topics.slice(0, MOST_SHOWN).map(({ id, name }) => ({ name: TOPIC.title(name), path: topicPath(id) })),
    ...(view.indicator ? [{ name: `${COMPARE.title}：${view.region.name}`, path: comparePath(row.region) }] : []),
  ];
}
