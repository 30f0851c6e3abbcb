/** The record of a document as far as its original says it: each field with the place where it stands, or how it was inferred. */
import type { HeaderField } from '../../source/types.ts';
import type { Divisions } from '../divisions/read-divisions.ts';
import { findDataPeriod } from './data-period.ts';
import { findPublished, isoDay } from './days.ts';
import { findSigned } from './signed.ts';
import { findIssuer, namesSource } from './issuer.ts';
import { isPlanKind, kindOf } from './kind.ts';
import { findNumbers, findOwnNumber } from './numbers.ts';
import { findOwnRegion } from './region.ts';
import { findTitle } from './title.ts';
import { type FoundField, type FoundRecord, inferred, printedAt } from './types.ts';

export interface RecordSource {
  /** Paragraphs of the original, personal data covered. */
  readonly lines: readonly string[];
  /** False for furniture, and for what is not taken. */
  readonly isText: (index: number) => boolean;
  /** What the file itself says, by the reader of its format. */
  readonly header: readonly HeaderField[];
  /** What the newsletter says of itself, where this is one of its articles. */
  readonly issue?: FoundRecord | undefined;
}

export interface DraftedRecord {
  readonly fields: FoundRecord;
  /** Codes of the divisions that the text names. */
  readonly regions: readonly string[];
  readonly year: number | undefined;
  readonly isPlan: boolean;
  /** Index of the first line of the text behind the head. */
  readonly bodyStart: number;
}

export function findRecord({ lines, isText, header, issue }: RecordSource, divisions: Divisions): DraftedRecord {
  const told = (field: HeaderField['field']): FoundField | undefined => {
    const found = header.find((entry) => entry.field === field && entry.text.trim() !== '');
    return found && { value: found.text.trim(), place: found.place, reason: '' };
  };
  const source = [told('source'), sourceOf(lines)].find((field) => field && namesSource(field.value));
  const found = findTitle(lines, isText);
  const title = told('title') ?? (found && printedAt(found.title, found.index + 1));
  const bodyStart = found?.next ?? 0;
  const signed = issue?.signed ?? dayOf(told('signed')) ?? dayAt(findSigned(lines, isText));
  const published = issue?.published ?? dayOf(told('published')) ?? dayAt(findPublished(lines, bodyStart + 4));
  const signedIndex = signed?.place.startsWith('第') ? Number(/\d+/.exec(signed.place)?.[0]) - 1 : undefined;
  const issuer = issue?.issuer ?? told('issuer') ?? issuerOf(lines, title?.value ?? '', signedIndex) ?? source;
  const number = toldNumber(told('number')) ?? numberOf(lines);
  const own = kindOf(title?.value ?? '', issue ? [] : lines, issuer?.value ?? '');
  const kind = issue && own !== 'meeting-report' ? 'newsletter-article' : own;
  const isPlan = isPlanKind(kind, title?.value ?? '');
  const text = lines.filter((_, index) => isText(index)).join('\n');
  const regions = findOwnRegion(
    title?.value ?? '',
    issue || isMedia(issuer) ? '' : (issuer?.value ?? ''),
    text,
    divisions,
    lines.join('\n'),
  );
  const day = signed?.value ?? published?.value ?? '';
  const taken = lines.filter((_, index) => isText(index));
  const data = findDataPeriod(title?.value ?? '', found?.index ?? 0, taken, day, isPlan, signed !== undefined);
  return {
    fields: compact({
      title,
      kind: kind === '' ? undefined : inferred(kind, '由题名与版头推断'),
      issuer,
      number,
      signed,
      published,
      period: data.period,
      region: regions.own,
      source,
      url: told('url'),
    }),
    // An article stands in an issue of the region above it.
    regions: [...new Set([...regions.all, ...(issue?.region ? [issue.region.value] : [])])],
    year: data.year,
    isPlan,
    bodyStart,
  };
}

/** Where a paper is made says nothing of what it tells of. */
const isMedia = (issuer: FoundField | undefined): boolean =>
  issuer !== undefined && issuer.reason !== '' && /(?:网|报社?|台|社|公司|集团|新闻|客户端)$/u.test(issuer.value);

const dayAt = (found: { day: string; index: number } | undefined): FoundField | undefined =>
  found && printedAt(found.day, found.index + 1);

function dayOf(field: FoundField | undefined): FoundField | undefined {
  const day = field && isoDay(field.value.replace(/\s.*$/u, ''));
  return field && day !== undefined ? { ...field, value: day } : undefined;
}

const BY = {
  label: '',
  signature: '',
  title: '由题名推断',
  source: '原页只写来源，不一定是发文机关',
  wire: '转载的稿源',
  host: '网站的主办单位，不一定是发文机关',
} as const;

function issuerOf(lines: readonly string[], title: string, signed: number | undefined): FoundField | undefined {
  const found = findIssuer(lines, title, signed);
  return found && { ...printedAt(found.issuer, found.index + 1), reason: BY[found.by] };
}

const numberOf = (lines: readonly string[]): FoundField | undefined => {
  const found = findOwnNumber(lines);
  return found && printedAt(found.number, found.index + 1);
};

function toldNumber(field: FoundField | undefined): FoundField | undefined {
  const number = field && findNumbers(field.value)[0]?.printed;
  return field && number !== undefined ? { ...field, value: number } : undefined;
}

function sourceOf(lines: readonly string[]): FoundField | undefined {
  for (const [index, line] of lines.slice(0, 16).entries()) {
    const source = /来源\s*[:：]\s*([^\s:：]{2,30})/u.exec(line)?.[1];
    if (source !== undefined && !/^(?:发布|作者|时间|浏览)/u.test(source)) return printedAt(source, index + 1);
  }
  return undefined;
}

const compact = (fields: Readonly<Record<string, FoundField | undefined>>): FoundRecord =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
