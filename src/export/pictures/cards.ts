/** The card of every kind of page. */
import { findAdopters } from '../../model/adoptions/adopters.ts';
import { judgeTogether } from '../../model/comparability/of-indicator.ts';
import { pickFigures } from '../../model/comparability/pick.ts';
import type { Adoption, Case, Document, KnowledgeBase, Observation, Policy } from '../../model/knowledge-base.ts';
import { keyFiguresOf } from '../../model/regions/key-figures.ts';
import { ledgerOf } from '../../model/targets/ledger.ts';
import { adoptionsOfTopic } from '../../model/topics/of-measure.ts';
import { placesOf } from '../../schema/case.ts';
import { PICTURE } from '../../words/pictures.ts';
import { GRADE } from '../../words/compare.ts';
import { NAV, SITE, UNSTATED } from '../../words/zh.ts';
import { type Card, cardFigure, type CardFigure, countFigure, MOST_FIGURES, nameOf, placeOf } from './card.ts';

const { kind } = PICTURE;
/** Reasons that fit on a line. */
const MOST_REASONS = 4;
/** What a document reached goes before what it aims at. */
const actualFirst = (rows: readonly Observation[]): Observation[] => [
  ...rows.filter(({ nature }) => nature === 'actual'),
  ...rows.filter(({ nature }) => nature !== 'actual'),
];
/** One figure of each name. */
const distinct = (figures: readonly CardFigure[]): CardFigure[] =>
  [...new Map(figures.toReversed().map((figure) => [figure.name, figure])).values()].toReversed();
const leading = (kb: KnowledgeBase, rows: readonly Observation[]): CardFigure[] =>
  distinct(actualFirst(rows).map((row) => cardFigure(row, nameOf(kb, row)))).slice(0, MOST_FIGURES);
const stated = (...texts: readonly string[]): string => texts.filter((text) => text !== UNSTATED).join('　');

const ofDocument = (kb: KnowledgeBase, { id, title, kind: _kind, issuer, number }: Document): Card => ({
  ...{ kind: kind.documents, title, line: stated(issuer, number) },
  figures: leading(kb, kb.of.document.observations(id)),
});

function ofCase(kb: KnowledgeBase, entry: Case): Card {
  const places = placesOf(entry);
  const rows = entry.documents
    .flatMap((id) => kb.of.document.observations(id))
    .filter(
      ({ indicator, region }) => indicator !== null && entry.indicators.includes(indicator) && places.includes(region),
    );
  return { kind: kind.cases, title: entry.title, line: entry.summary, figures: leading(kb, rows) };
}

function ofRegion(kb: KnowledgeBase, code: string, title: string): Card {
  const figures = keyFiguresOf(kb, code, MOST_FIGURES).flatMap(({ indicator, rows: [row] }) =>
    row ? [cardFigure(row, indicator.name)] : [],
  );
  const counts = [
    ...countFigure(kb.of.region.documents(code).length, PICTURE.documents),
    ...countFigure(kb.of.region.cases(code).length, PICTURE.cases),
  ];
  return { kind: kind.regions, title, line: SITE.tagline, figures: figures.length > 0 ? figures : counts };
}

/** Who took it: regions and documents of the records that count. */
function adopted(kb: KnowledgeBase, rows: readonly Adoption[]): CardFigure[] {
  const adopters = findAdopters(kb, rows);
  const documents = new Set(adopters.flatMap(({ records }) => records.map(({ document }) => document)));
  return [...countFigure(adopters.length, PICTURE.regions), ...countFigure(documents.size, PICTURE.documents)];
}

const ofPolicy = (kb: KnowledgeBase, { id, title, number, issuer }: Policy): Card => ({
  ...{ kind: kind.policies, title, line: stated(issuer, number) },
  figures: countFigure(new Set(kb.of.policy.citations(id).map(({ document }) => document)).size, PICTURE.citing),
});

/** Figures of several places stand side by side: how far they compare is said below them. */
function ofIndicator(kb: KnowledgeBase, id: string, title: string, line: string): Card {
  const { rows } = pickFigures(kb, id, undefined, MOST_FIGURES);
  const { grade, reasons } = judgeTogether(kb, rows);
  const foot =
    rows.length > 1
      ? PICTURE.compared(
          GRADE[grade],
          reasons.slice(0, MOST_REASONS).map(({ text }) => text),
        )
      : undefined;
  return { kind: kind.indicators, title, line, foot, figures: rows.map((row) => cardFigure(row, placeOf(kb, row))) };
}

/** The card of one thing; `kind` is the first part of its address. `undefined` where there is no such thing. */
export function cardOf(kb: KnowledgeBase, of: string, id: string): Card | undefined {
  switch (of) {
    case 'documents': {
      const document = kb.documents.get(id);
      return document && ofDocument(kb, document);
    }
    case 'cases': {
      const entry = kb.cases.get(id);
      return entry && ofCase(kb, entry);
    }
    case 'regions': {
      const region = kb.regions.get(id);
      return region && ofRegion(kb, id, region.name);
    }
    case 'measures': {
      const measure = kb.measures.get(id);
      const figures = adopted(kb, kb.of.measure.adoptions(id));
      return measure && { kind: kind.measures, title: measure.name, line: measure.definition, figures };
    }
    case 'topics': {
      const topic = kb.topics.get(id);
      return (
        topic && {
          kind: kind.topics,
          title: topic.question,
          line: topic.name,
          figures: adopted(kb, adoptionsOfTopic(kb, topic)),
        }
      );
    }
    case 'indicators': {
      const indicator = kb.indicators.get(id);
      return indicator && ofIndicator(kb, id, indicator.name, indicator.definition);
    }
    case 'policies': {
      const policy = kb.policies.get(id);
      return policy && ofPolicy(kb, policy);
    }
    case 'figures': {
      const row = kb.observation(id);
      return (
        row && { kind: kind.figures, title: nameOf(kb, row), line: '', figures: [cardFigure(row, placeOf(kb, row))] }
      );
    }
    default:
      return undefined;
  }
}

/** The card of home, or of a list. */
export function listCard(kb: KnowledgeBase, path: string): Card | undefined {
  if (path === '/') {
    const { documents, cases, observations } = kb;
    const figures = [
      ...countFigure(documents.size, PICTURE.documents),
      ...countFigure(cases.size, PICTURE.cases),
      ...countFigure(observations.length, PICTURE.figures),
    ];
    return { kind: kind.home, title: SITE.name, line: SITE.tagline, figures };
  }
  const name = NAV.find(([to]) => to === path)?.[1];
  return name === undefined
    ? undefined
    : { kind: kind.list, title: name, line: SITE.description, figures: countOf(kb, path, name) };
}

/** How many a list holds. */
function countOf(kb: KnowledgeBase, path: string, name: string): CardFigure[] {
  const table = kb[path.slice(1, -1) as keyof KnowledgeBase] as unknown;
  if (path === '/targets/') return countFigure(ledgerOf(kb).length, name);
  return table instanceof Map ? countFigure(table.size, name) : [];
}
