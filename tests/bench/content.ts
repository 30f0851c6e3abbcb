/**
 * A content folder of any size, for benches and tests of scale: one that is there, and invented documents beside it. Always the same for the same
 * numbers. Their prose says nothing, in characters as frequent as in the digests.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adoptionRow } from '../../src/schema/adoption.ts';
import { citationRow } from '../../src/schema/citation.ts';
import { eventRow } from '../../src/schema/event.ts';
import { numeralRow } from '../../src/schema/numeral.ts';
import { observationRow } from '../../src/schema/observation.ts';
import { makeEvents } from './events.ts';
import { seeded } from './seeded.ts';
import { learnText } from './text-chain.ts';

export interface ContentSize {
  /** Invented documents, besides those that are there. */
  documents: number;
  /** Events of each. */
  events: number;
  /** Paragraphs of prose of each. */
  paragraphs: number;
}

/** Tables of a document, by the name of their file. */
const TABLES = {
  observations: observationRow,
  adoptions: adoptionRow,
  events: eventRow,
  citations: citationRow,
  numerals: numeralRow,
};
const PARAGRAPHS_OF_ORIGINAL = 60;

/**
 * @param from a content folder that passes the check
 * @param to folder to write; made when missing
 */
export function writeContent(from: string, to: string, { documents, events, paragraphs }: ContentSize): void {
  cpSync(from, to, { recursive: true });
  const codes = readdirSync(join(from, 'regions')).map((name) => name.slice(0, 6));
  const measures = readdirSync(join(from, 'measures')).map((name) => name.replace('.mdx', ''));
  const pick = seeded(documents);
  const write = learnText(digestRuns(from), pick);
  const dated = makeEvents(documents * events).events;
  for (let index = 0; index < documents; index += 1) {
    const folder = join(to, 'documents', `sample-${index}`);
    mkdirSync(folder, { recursive: true });
    const region = codes[pick(codes.length)] ?? '100000';
    writeFileSync(join(folder, 'index.mdx'), documentText(index, region, paragraphs, pick, write));
    const rows = dated
      .slice(index * events, (index + 1) * events)
      .map(({ date, basis, kind, title, paragraph }, at): Partial<Record<string, string | number>> => ({
        id: `e-${at}`,
        date,
        date_basis: basis,
        region,
        measure: at % 5 === 0 ? '' : measures[pick(measures.length)],
        // What falls due has to name a commitment, and there is none here.
        kind: kind === 'due' ? 'phase' : kind,
        title,
        paragraph,
        note: basis === 'inferred' ? '样例：日期由程序设定' : '',
      }));
    for (const [name, { shape }] of Object.entries(TABLES)) {
      const columns = Object.keys(shape);
      const lines = (name === 'events' ? rows : []).map((row) => columns.map((column) => row[column] ?? '').join(','));
      writeFileSync(join(folder, `${name}.csv`), `${[columns.join(','), ...lines].join('\n')}\n`);
    }
  }
}

function documentText(
  index: number,
  region: string,
  paragraphs: number,
  pick: (below: number) => number,
  write: (length: number) => string,
): string {
  const signed = `${2008 + pick(18)}-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`;
  const body = Array.from({ length: paragraphs }, (_, at) =>
    at % 4 === 0
      ? `## ${write(6 + pick(6))}\n`
      : `${write(40 + pick(120))}。<Cite doc="sample-${index}" p="${1 + pick(PARAGRAPHS_OF_ORIGINAL)}" />\n`,
  );
  return `---
title: 样例${write(8 + pick(10))}
short: 样例${write(4)}
kind: work-summary
issuer: 样例机构
region: '${region}'
number: 未说明
signed: '${signed}'
published: 未说明
period: '${signed.slice(0, 4)}'
retrieved: 未说明
inferred: []
source: 样例
rights: { fulltext: private, statement: 样例 }
original:
  file: sample-${index}.txt
  sha256: '${index.toString(16).padStart(64, '0')}'
  paragraphs: '1-${PARAGRAPHS_OF_ORIGINAL}'
quality:
  issuance: issuer-original
  completeness: complete
  assessment: self
  evidence: result
  defects: []
  remarks: 样例
regions: ['${region}']
institutions: []
names: []
notes: []
summary: ${write(60)}
---

${body.join('\n')}`;
}

/** Runs of Han characters in the digests below a content folder. */
function* digestRuns(from: string): Generator<string> {
  for (const id of readdirSync(join(from, 'documents'))) {
    const source = readFileSync(join(from, 'documents', id, 'index.mdx'), 'utf8').replace(/^---[\s\S]*?\n---/, '');
    for (const [run] of source.matchAll(/\p{Script=Han}{3,}/gu)) yield run;
  }
}
