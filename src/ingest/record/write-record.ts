/** The front matter of a draft. */
import { stringify } from 'yaml';
import { isInferred } from '../../schema/dates.ts';
import { UNSTATED } from '../../schema/dates.ts';
import type { FoundRecord, RecordField } from './types.ts';

export interface RecordParts {
  readonly fields: FoundRecord;
  readonly regions: readonly string[];
  readonly institutions: readonly string[];
  readonly file: string;
  readonly sha256: string;
  readonly paragraphs: string;
  readonly omitted: string;
  /** Id of the newsletter whose article it is; empty for none. */
  readonly parent: string;
}

/** Fields of which the record keeps how they were inferred. */
const REASONED = ['signed', 'published', 'period', 'title', 'issuer', 'number'] as const;

/** Names are no part of a title of ours. */
const withoutCover = (text: string): string => text.replaceAll(/■+/gu, '');

export function writeRecord(parts: RecordParts): string {
  const { fields, omitted, parent } = parts;
  const value = (field: RecordField): string => withoutCover(fields[field]?.value ?? '');
  const inferred = REASONED.flatMap((field) => {
    const found = fields[field];
    if (!found || (found.reason === '' && !isInferred(found.value))) return [];
    return [{ field, reason: found.reason === '' ? `由${found.place}推断` : found.reason }];
  });
  const record = {
    title: value('title'),
    short: '',
    state: 'draft',
    ...(parent === '' ? {} : { parent }),
    kind: value('kind'),
    issuer: value('issuer'),
    region: value('region'),
    number: value('number') || UNSTATED,
    signed: value('signed') || UNSTATED,
    published: value('published') || UNSTATED,
    period: value('period'),
    retrieved: UNSTATED,
    inferred,
    source: [value('source'), value('url')].filter((text) => text !== '').join(' '),
    rights: { fulltext: 'private', statement: '' },
    original: {
      file: parts.file,
      sha256: parts.sha256,
      paragraphs: parts.paragraphs,
      ...(omitted === '' ? {} : { omitted }),
    },
    quality: { issuance: '', completeness: '', assessment: '', evidence: '', defects: [], remarks: '' },
    regions: [...parts.regions],
    institutions: [...parts.institutions],
    names: [],
    notes: [],
    summary: '',
  };
  return `---\n${stringify(record, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' })}---\n`;
}
