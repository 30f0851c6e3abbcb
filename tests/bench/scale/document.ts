/** One invented document: its record with its prose, and its six tables, all of which agree with each other. */
import { stringify } from 'csv-stringify/sync';
import { adoptionRow } from '../../../src/schema/adoption.ts';
import { citationRow } from '../../../src/schema/citation.ts';
import { difficultyRow } from '../../../src/schema/difficulty.ts';
import { eventRow } from '../../../src/schema/event.ts';
import { numeralRow } from '../../../src/schema/numeral.ts';
import { observationRow } from '../../../src/schema/observation.ts';
import type { Place } from './places.ts';
import { clause, oneOf, paragraph, programme, type Pick } from './sentences.ts';
import { HEADINGS, WHAT } from './words.ts';

/** What rows may name: of the base, that is. */
export interface Taxonomy {
  readonly measures: readonly string[];
  /** Counted in per cent, and in pieces (家, 个, 名, 人). */
  readonly shares: readonly string[];
  readonly counts: readonly { readonly id: string; readonly unit: string }[];
}

type Row = Readonly<Record<string, string | number>>;

const SCHEMAS = {
  observations: observationRow,
  adoptions: adoptionRow,
  events: eventRow,
  problems: difficultyRow,
  citations: citationRow,
  numerals: numeralRow,
};
const KINDS = ['work-summary', 'bureau-news', 'newsletter-article', 'notice'];
const PARAGRAPHS = 8;

export const documentId = (place: Place, year: number): string => `s${place.code}-${year}`;

/** Files of the document's folder: name → text. */
export function makeDocument(place: Place, year: number, taxonomy: Taxonomy, pick: Pick): Record<string, string> {
  const id = documentId(place, year);
  const rows = makeRows(place, year, taxonomy, pick);
  const tables = Object.entries(SCHEMAS).map(([table, { shape }]) => [
    `${table}.csv`,
    stringify([Object.keys(shape), ...rows[table as keyof typeof SCHEMAS].map((row) => cells(shape, row))]),
  ]);
  return {
    'index.mdx': `${record(place, year, pick)}\n${prose(id, pick)}`,
    ...(Object.fromEntries(tables) as Record<string, string>),
  };
}

const cells = (shape: object, row: Row): string[] => Object.keys(shape).map((column) => String(row[column] ?? ''));

function makeRows(place: Place, year: number, taxonomy: Taxonomy, pick: Pick): Record<keyof typeof SCHEMAS, Row[]> {
  const region = place.code;
  const [share, target] = [40 + pick(40), 85 + pick(10)];
  const [many, money] = [oneOf(taxonomy.counts, pick), 2 + pick(97)];
  const indicator = oneOf(taxonomy.shares, pick);
  const base = { region, comparator: '=', coverage: 'whole' };
  const measures = [0, 1, 2, 3].map(
    (step) => taxonomy.measures[(pick(taxonomy.measures.length) + step) % taxonomy.measures.length] ?? '',
  );
  const [first = '', second = '', third = '', fourth = ''] = measures;
  return {
    observations: [
      {
        ...base,
        id: 'share',
        indicator,
        period: year,
        value: share,
        unit: '%',
        nature: 'actual',
        basis: 'rate',
        paragraph: 2,
        printed: `${share}%`,
      },
      {
        ...base,
        id: 'share-target',
        indicator,
        period: year + 2,
        value: target,
        unit: '%',
        nature: 'target',
        basis: 'rate',
        paragraph: 7,
        printed: `${target}%`,
      },
      {
        ...base,
        id: 'many',
        indicator: many.id,
        period: year,
        value: money,
        unit: many.unit,
        nature: 'actual',
        basis: 'stock',
        paragraph: 3,
        printed: `${money}${many.unit}`,
      },
    ],
    adoptions: [
      {
        id: 'a-first',
        measure: first,
        region,
        status: 'implemented',
        start: year,
        summary: `样例：${clause(pick)}`,
        paragraph: 2,
      },
      {
        id: 'a-second',
        measure: second,
        region,
        status: 'ongoing',
        start: '未说明',
        summary: `样例：${clause(pick)}`,
        paragraph: 4,
      },
      {
        id: 'a-third',
        measure: third,
        region,
        institution: `bureau-${region}`,
        status: 'pilot',
        start: year,
        summary: `样例：${clause(pick)}`,
        paragraph: 5,
      },
      {
        id: 'a-plan',
        measure: fourth,
        region,
        status: 'planned',
        start: '未说明',
        end: year + 2,
        summary: `样例：打算${oneOf(WHAT, pick)}再进一步`,
        paragraph: 7,
        of: 'share-target',
      },
    ],
    events: [
      {
        id: 'e-data',
        date: year,
        date_basis: 'printed',
        region,
        kind: 'data-period',
        title: '样例：数据期',
        paragraph: 1,
      },
      {
        id: 'e-start',
        date: `${year}-0${1 + pick(9)}`,
        date_basis: 'printed',
        region,
        measure: first,
        kind: 'start',
        title: `样例：${programme(pick)}启动`,
        paragraph: 2,
        importance: 'milestone',
      },
      {
        id: 'e-phase',
        date: `${year}-10`,
        date_basis: 'inferred',
        region,
        measure: second,
        kind: 'phase',
        title: `样例：${clause(pick)}`,
        paragraph: 4,
        note: '日期由程序设定',
      },
      {
        id: 'e-meeting',
        date: `${year}-11-${10 + pick(18)}`,
        date_basis: 'printed',
        region,
        kind: 'meeting',
        title: '样例：召开推进会',
        paragraph: 6,
      },
      {
        id: 'e-due',
        date: year + 2,
        date_basis: 'printed',
        region,
        kind: 'due',
        title: '样例：目标到期',
        paragraph: 7,
        of: 'share-target',
      },
    ],
    problems: [
      {
        id: 'p-one',
        measure: third,
        region,
        problem: `样例：${oneOf(WHAT, pick)}跟不上。`,
        voice: '县卫生健康局',
        paragraph: 6,
      },
    ],
    citations: [{ policy: `plan-${region.slice(0, 2)}0000`, paragraph: 1, printed: '基层医疗提升计划' }],
    numerals: [
      { paragraph: 1, printed: `${year}年`, use: 'date' },
      { paragraph: 2, printed: `${share}%`, use: 'share' },
      { paragraph: 3, printed: `${money}${many.unit}`, use: 'many' },
      { paragraph: 7, printed: `${target}%`, use: 'share-target' },
    ],
  };
}

function record(place: Place, year: number, pick: Pick): string {
  const digest = Array.from({ length: 8 }, () =>
    pick(2 ** 31)
      .toString(16)
      .padStart(8, 'a'),
  ).join('');
  return `---
title: 样例：${place.full}${year}年${programme(pick)}情况
short: ${place.name}${year}年样例
kind: ${KINDS[year % KINDS.length] ?? ''}
issuer: ${place.full}卫生健康局
region: '${place.code}'
number: 未说明
signed: '${year}-12-${10 + pick(19)}'
published: 未说明
period: '${year}'
retrieved: 未说明
inferred: []
source: 由程序按词表拼成
rights: { fulltext: private, statement: 样例 }
original:
  file: ${documentId(place, year)}.txt
  sha256: 'a${digest.slice(1)}'
  paragraphs: '1-${PARAGRAPHS}'
quality:
  issuance: issuer-original
  completeness: complete
  assessment: self
  evidence: result
  defects: []
  remarks: 由程序按词表拼成，全部虚构。
regions: [${place.chain.map((code) => `'${code}'`).join(', ')}]
institutions: [bureau-${place.code}]
names: []
notes: []
summary: 样例：${paragraph(40, pick)}
---`;
}

function prose(id: string, pick: Pick): string {
  const from = pick(HEADINGS.length);
  const heading = (step: number) => `## ${HEADINGS[(from + step) % HEADINGS.length] ?? ''}`;
  const cite = (number: number) => `<Cite doc="${id}" p="${number}" />`;
  const plain = (number: number) => `${paragraph(90, pick)}${cite(number)}`;
  return [
    heading(0),
    `${paragraph(50, pick)}这一年的比例为<Obs id="share" />。${cite(2)}`,
    `${paragraph(50, pick)}共有<Obs id="many" />。${cite(3)}`,
    heading(1),
    ...[4, 5].map(plain),
    `- ${clause(pick)}。${cite(4)}\n- ${clause(pick)}。${cite(5)}`,
    heading(2),
    ...[6, 8].map(plain),
    `今后的目标为<Obs id="share-target" />，${programme(pick)}继续办。${cite(7)}`,
  ]
    .join('\n\n')
    .concat('\n');
}
