/**
 * How much of a document's rows the draft proposes, and how much of what it proposes is right: each curated document is left out in turn, with the names, aliases and
 * indicators that only it brought, drafted anew from its original (KB_ORIGINALS) and held against its tables. `--misses` lists what was missed, `--cells` every cell that a curator has to write, `--json FILE` writes
 * all of it. Says no where a goal is missed; the goals are those for documents that nobody has seen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { originalBytes } from '../../src/content/originals.ts';
import { originalsFolders, placeOfOriginal } from '../../src/content/originals-folders.ts';
import { loadContent } from '../../src/content/load.ts';
import { readDivisions } from '../../src/ingest/divisions/read-divisions.ts';
import { draftDocument } from '../../src/ingest/draft.ts';
import { gatherKnowledge } from '../../src/ingest/gather-knowledge.ts';
import { expandRanges } from '../../src/schema/fields.ts';
import { readSource } from '../../src/source/read-source.ts';
import { type Cost, measureCells, printCosts } from './ingest/cells.ts';
import { leaveOut } from './ingest/leave-out.ts';
import { emptyScore, measureDraft, type Score } from './ingest/measure.ts';

/** Per cent. */
const GOALS: Readonly<Record<string, number>> = {
  'figures.recall': 92,
  'figures.precision': 75,
  'figures.unit': 97,
  'figures.comparator': 97,
  'figures.period-given': 85,
  'figures.nature': 88,
  'figures.target-not-actual': 97,
  'events.dates': 95,
  'citations.printed': 90,
  'regions.recall': 95,
};
/** The twelve documents that were taken in by these tools from then on. */
const NEW_SINCE = '2026-11-27';
const DIVISIONS = new URL('../../src/ingest/divisions/divisions.tsv', import.meta.url);

export default async function bench(options: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: options,
    options: { misses: { type: 'boolean' }, cells: { type: 'boolean' }, json: { type: 'string' } },
  });
  const { content } = loadContent(process.env['KB_CONTENT'] || 'content');
  const divisions = readDivisions(readFileSync(DIVISIONS, 'utf8'));
  const folders = originalsFolders(process.env['KB_ORIGINALS']);
  const sources = new Map<string, Awaited<ReturnType<typeof readSource>>>();
  for (const { data } of content.documents) {
    const place = placeOfOriginal(folders, data.original.file);
    const bytes = place === undefined ? undefined : originalBytes(place);
    if (bytes) sources.set(data.original.file, await readSource(bytes, data.original.file));
  }
  const all = emptyScore();
  const each: Record<string, Score> = {};
  const costs = new Map<string, Cost>();
  for (const document of content.documents) {
    const { file, sha256, paragraphs } = document.data.original;
    const source = sources.get(file);
    // The masthead of a newsletter states no fact.
    if (!source || document.data.quality.evidence === 'none') continue;
    const others = [...sources]
      .filter(([name]) => name !== file)
      .flatMap(([, { paragraphs: texts }]) => texts.map(({ text }) => text))
      .join('\n');
    const knowledge = gatherKnowledge(leaveOut(content, document, others), divisions);
    const chosen = expandRanges(paragraphs);
    const issue =
      document.data.parent === undefined ? undefined : draftDocument({ source, file, sha256 }, knowledge).record.fields;
    const given = chosen.length < source.paragraphs.length ? { chosen } : {};
    const input = { source, file, sha256, ...given, ...(issue ? { issue } : {}) };
    const draft = draftDocument(input, knowledge);
    const dated = draftDocument({ ...input, period: document.data.period }, knowledge);
    const known = new Set(knowledge.indicators.map(({ id }) => id));
    measureDraft(all, document, draft, dated, known);
    const entered = gatherKnowledge(
      { ...content, documents: content.documents.filter((one) => one !== document) },
      divisions,
    );
    costs.set(document.id, {
      ...measureCells(document, draft),
      entered: measureCells(document, draftDocument(input, entered)).cells,
      isNew: /^\d/.test(document.data.retrieved) && document.data.retrieved >= NEW_SINCE,
    });
    measureDraft((each[document.id] = emptyScore()), document, draft, dated, known);
  }
  if (sources.size === 0) {
    console.error(`没有原件可比：${folders.join('、')}`);
    return false;
  }
  print(all, each, values.misses === true);
  printCosts(costs, values.cells === true);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ all, each }, undefined, 1));
  return Object.entries(GOALS).every(([name, goal]) => percent(all, name) >= goal);
}

const percent = ({ shares }: Score, name: string): number => {
  const share = shares[name];
  return share && share.of > 0 ? (100 * share.right) / share.of : NaN;
};

function print(all: Score, each: Readonly<Record<string, Score>>, withMisses: boolean): void {
  const say = (score: Score, name: string) => (score.shares[name] ? percent(score, name).toFixed(1) : '');
  console.table(
    Object.fromEntries(
      Object.keys(all.shares).map((name) => [
        name,
        {
          全部: say(all, name),
          个数: all.shares[name]?.of,
          目标: GOALS[name] ?? '',
          ...Object.fromEntries(Object.entries(each).map(([id, score]) => [id, say(score, name)])),
        },
      ]),
    ),
  );
  if (withMisses) console.log(all.misses.join('\n'));
}
