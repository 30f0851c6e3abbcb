/** What a host answered for one file of the site, held against what was built. */
import { DEPLOYED } from '../words/hosting.ts';
import { headersOf } from './header-rules.ts';
import type { FileRecord } from './manifest.ts';
import { mimeOf } from './mime.ts';

export interface Answer {
  readonly status: number;
  /** Where it was sent on to, when it was. */
  readonly redirected: string | undefined;
  readonly type: string;
  readonly cache: string;
  /** How it came over the line: `gzip`, `br` …; empty when as it is. */
  readonly encoding: string;
  /** Of the bytes after unpacking, in base64url. */
  readonly sha256: string;
  readonly bytes: number;
  /** The build that an HTML page says it is of. */
  readonly build: string | undefined;
}

export interface Finding {
  /** Several files of one kind of fault are told in one go. */
  readonly kind: 'missing' | 'redirected' | 'altered' | 'type' | 'cached' | 'kept' | 'uncompressed' | 'stale' | 'other';
  /** A notice spoils nothing; an error does. */
  readonly level: 'error' | 'notice';
  readonly text: string;
}

const DAY = 86_400;
/** A file below this size gains nothing by being packed. */
const WORTH_PACKING = 2048;
const TEXT = /^(?:text\/(?:html|css|csv|javascript|plain)|application\/json|image\/svg)/;

const error = (kind: Finding['kind'], text: string): Finding => ({ kind, level: 'error', text });
const notice = (kind: Finding['kind'], text: string): Finding => ({ kind, level: 'notice', text });

/** @param build the id of the build that is expected */
export function judgeAnswer(file: FileRecord, answer: Answer, build: string): Finding[] {
  const { path } = file;
  if (answer.redirected !== undefined) return [error('redirected', DEPLOYED.redirected(path, answer.redirected))];
  if (answer.status !== 200) return [error('missing', DEPLOYED.missing(path, answer.status))];
  return [...judgeBytes(file, answer, build), ...judgeType(path, answer.type), ...judgeLine(file, answer)];
}

function judgeBytes({ path, bytes, sha256 }: FileRecord, answer: Answer, build: string): Finding[] {
  if (answer.sha256 === sha256 && answer.bytes === bytes) return [];
  if (answer.build !== undefined && answer.build !== build)
    return [error('stale', DEPLOYED.oldPage(path, answer.build))];
  return [error('altered', DEPLOYED.altered(path))];
}

function judgeType(path: string, sent: string): Finding[] {
  const wanted = mimeOf(path);
  const name = (type: string) => type.replace(/;.*$/, '').trim().toLowerCase();
  const charset = (type: string) => /charset="?([\w-]+)/i.exec(type)?.[1]?.toLowerCase();
  const same = name(sent) === name(wanted) || isAsGood(name(sent), name(wanted));
  // A page and a style sheet name their own charset, scripts and JSON are UTF-8 by their standards; a table has nothing but the header.
  const needsCharset = /^text\/(?:csv|plain)$/.test(name(wanted));
  const isUtf8 = charset(sent) === 'utf-8' || (!needsCharset && charset(sent) === undefined);
  if (same && (isUtf8 || !wanted.includes('charset'))) return [];
  // What a browser has to understand, or the page fails; the others are saved or read by programs that look at the name.
  const isNeeded = /\.(?:html|css|js|mjs|json|svg|wasm|png|csv)$/.test(path);
  return [(isNeeded && !(same && isUtf8) ? error : notice)('type', DEPLOYED.type(path, sent, wanted))];
}

/** Names that mean the same to every reader. */
const ALIASES = [
  ['text/javascript', 'application/javascript', 'application/x-javascript'],
  ['application/xml', 'text/xml', 'application/atom+xml', 'application/rss+xml'],
  ['image/x-icon', 'image/vnd.microsoft.icon'],
  ['application/octet-stream', 'binary/octet-stream', 'application/x-binary'],
  ['application/zip', 'application/x-zip-compressed'],
  ['application/ld+json', 'application/json'],
];
const isAsGood = (sent: string, wanted: string): boolean =>
  ALIASES.some((names) => names.includes(sent) && names.includes(wanted));

function judgeLine({ path, bytes }: FileRecord, { cache, encoding, type }: Answer): Finding[] {
  const found: Finding[] = [];
  const age = Number(/(?:s-maxage|max-age)=(\d+)/i.exec(cache)?.[1] ?? 0);
  const isKept = headersOf(path).get('Cache-Control')?.includes('immutable') ?? false;
  if (!isKept && (age > DAY || /immutable/i.test(cache)) && !/no-(?:cache|store)/i.test(cache))
    found.push(error('cached', DEPLOYED.cachedTooLong(path, cache)));
  if (isKept && age < DAY) found.push(notice('kept', DEPLOYED.notKept(path, cache)));
  if (bytes > WORTH_PACKING && encoding === '' && TEXT.test(type))
    found.push(notice('uncompressed', DEPLOYED.uncompressed(path)));
  return found;
}
