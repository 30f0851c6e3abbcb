/** Takes one file in: reads it, drafts its documents, stores them. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { loadFile } from '../../source/load-file.ts';
import { readSources } from '../../source/read-source.ts';
import type { SourceDocument } from '../../source/types.ts';
import { readRanges } from '../../ingest/clean/ranges.ts';
import { draftDocument } from '../../ingest/draft.ts';
import type { Draft } from '../../ingest/draft-types.ts';
import type { Knowledge } from '../../ingest/knowledge.ts';
import { countDigits, fittingHead, isTooLong } from '../../ingest/too-long.ts';
import { LIMITS } from '../../schema/limits.ts';
import { INGEST } from '../../words/ingest.ts';
import type { Wanted } from './arguments.ts';
import { idFromName } from './id-from-name.ts';
import { fingerprint, findSame, findTakenFrom, nameOriginal } from './originals.ts';
import { storeDrafts } from './store.ts';

export interface Places {
  /** The content folder. */
  readonly content: string;
  /** Folders with originals; what no folder holds yet is kept in the first. */
  readonly originals: readonly [string, ...string[]];
}

export interface TakenIn {
  readonly id: string;
  readonly folder: string;
  readonly draft: Draft;
  readonly source: SourceDocument;
  readonly original: string;
  readonly isNewOriginal: boolean;
  /** Other documents of the same original. */
  readonly others: readonly string[];
  /** So many of the first paragraphs alone, because the rest is too much for one draft. */
  readonly head: number | undefined;
}

/** A file that can't be taken in, said in a sentence. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

export async function takeIn(path: string, asked: Wanted, places: Places, knowledge: Knowledge): Promise<TakenIn[]> {
  const bytes = loadFile(path);
  const sha256 = fingerprint(bytes);
  const sources = await readSources(bytes, basename(path));
  const wanted = shortenWanted(sources, asked);
  const documents = wanted.out === undefined ? join(places.content, 'documents') : resolve(wanted.out);
  const here = findTakenFrom(documents, sha256);
  const base = join(places.content, 'documents');
  // Written elsewhere, a document of the base is no obstacle, but worth a word.
  const others = documents === base ? here : [...here, ...findTakenFrom(base, sha256)];
  const [known] = here;
  if (known !== undefined && wanted.id === undefined) throw new NotTaken(INGEST.known(known));
  const id = wanted.id ?? freeId(path, documents);
  const same = wanted.out === undefined ? findSame(places.originals, bytes, sha256) : undefined;
  const file = same?.file ?? nameOriginal(id, sha256, path);
  const drafts = numberOn(sources).flatMap(({ source, own }, index) =>
    draftAll(sources.length > 1 ? `${id}-${index + 1}` : id, { source, file, sha256, own }, wanted, knowledge),
  );
  const isOut = wanted.out !== undefined;
  const original = isOut
    ? join(documents, drafts[0]?.id ?? id, 'original', file)
    : join(same?.folder ?? places.originals[0], file);
  const folders = drafts.map(({ id: own, draft }, index) => ({
    folder: join(documents, own),
    files: isOut && index === 0 ? { ...draft.files, [join('original', file)]: bytes } : draft.files,
  }));
  storeDrafts(documents, folders, isOut || same !== undefined ? undefined : { to: original, bytes });
  return drafts.map((draft) => ({
    ...draft,
    folder: join(documents, draft.id),
    original,
    isNewOriginal: same === undefined,
    others,
    head: wanted.head,
  }));
}

/** Of what no draft can hold the beginning is drafted; before anything else is done with a text. */
function shortenWanted(sources: readonly SourceDocument[], wanted: Wanted): Wanted & { readonly head?: number } {
  if (wanted.paragraphs !== undefined) return wanted;
  const [source] = sources;
  const heads = sources.map(({ paragraphs }) => (isTooMuch(paragraphs) ? fittingHead(paragraphs) : undefined));
  if (heads.every((head) => head === undefined)) return wanted;
  const [head = 0] = heads;
  if (sources.length > 1 || head === 0) throw new NotTaken(INGEST.tooLong(source?.paragraphs.length ?? 0));
  return { ...wanted, paragraphs: `1-${head}`, head };
}

const isTooMuch = (paragraphs: SourceDocument['paragraphs']): boolean =>
  isTooLong(paragraphs) || paragraphs.reduce((sum, { text }) => sum + countDigits(text), 0) > LIMITS.tableRows;

interface Numbered {
  readonly source: SourceDocument;
  /** The paragraphs that are its own, where the file holds several documents. */
  readonly own?: readonly [from: number, to: number] | undefined;
}

/** The documents of one file stand in one row of numbers, as whoever reads the file again counts them. */
function numberOn(sources: readonly SourceDocument[]): Numbered[] {
  if (sources.length < 2) return sources.map((source) => ({ source }));
  const paragraphs = sources.flatMap((source) => source.paragraphs);
  let from = 1;
  return sources.map((source) => {
    const own = [from, from + source.paragraphs.length - 1] as const;
    from = own[1] + 1;
    return { source: { ...source, paragraphs }, own };
  });
}

/** Of the file's name; with a number behind where another document has it. */
function freeId(path: string, documents: string): string {
  const id = idFromName(path);
  if (id === undefined) throw new NotTaken(INGEST.noIdFromName(basename(path)));
  let free = id;
  for (let next = 2; existsSync(join(documents, free)); next += 1) free = `${id}-${next}`;
  return free;
}

interface One {
  readonly id: string;
  readonly draft: Draft;
  readonly source: SourceDocument;
}

function draftAll(
  id: string,
  { own, ...given }: Numbered & { readonly file: string; readonly sha256: string },
  { paragraphs, isSplit }: Wanted,
  knowledge: Knowledge,
): One[] {
  const { source } = given;
  const chosen = paragraphs === undefined ? undefined : readRanges(paragraphs, source.paragraphs.length);
  if (typeof chosen === 'string') throw new NotTaken(chosen);
  const taken =
    chosen ?? (own && range(...own).filter((number) => source.paragraphs[number - 1]?.furniture === undefined));
  const whole = draftDocument({ ...given, ...(taken ? { chosen: taken } : {}) }, knowledge);
  if (whole.taken.length === 0) throw new NotTaken(INGEST.nothingTaken);
  if (!isSplit) return [{ id, draft: whole, source }];
  if (whole.articles.length === 0) throw new NotTaken(INGEST.noArticles);
  const first = whole.articles[0]?.from ?? 1;
  const kept = new Set(whole.taken);
  const head = range(1, first - 1).filter((number) => kept.has(number));
  return [
    ...(head.length === 0 ? [] : [{ id, draft: draftDocument({ ...given, chosen: head }, knowledge), source }]),
    ...whole.articles.map(({ title, from, to }, index) => ({
      id: `${id}-${index + 1}`,
      draft: draftDocument(
        {
          ...given,
          chosen: range(from, to).filter((number) => kept.has(number)),
          title,
          parent: id,
          issue: whole.record.fields,
        },
        knowledge,
      ),
      source,
    })),
  ];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
