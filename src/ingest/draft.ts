/**
 * A first draft of a document's folder from the text of its original. It fills in what can be read off for certain (fingerprint, extent, numerals, a printed 文号
 * or date) and leaves the rest empty, so that the content check lists, cell by cell, what a curator still has to decide.
 */
import { stringify } from 'csv-stringify/sync';
import { stringify as toYaml } from 'yaml';
import { readPeriod } from '../grammar/read-period.ts';
import { findNumerals } from '../text/numerals/find-numerals.ts';
import type { Numeral } from '../text/numerals/types.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { redact } from '../text/redact.ts';
import { adoptionRow } from '../schema/adoption.ts';
import { citationRow } from '../schema/citation.ts';
import { UNSTATED } from '../schema/dates.ts';
import { eventRow } from '../schema/event.ts';
import { observationRow } from '../schema/observation.ts';

export interface DraftSource {
  /** Name of the original's file. */
  file: string;
  sha256: string;
  text: string;
}

/** Of `2021-03-02`. */
const DAY_LENGTH = 10;
const NUMBER = /[\p{Script=Han}]{1,12}[〔\[［(（]\d{4}[〕\]］)）]\s?\d{1,4}\s?号/u;

/** What a numeral is, where its surroundings leave no doubt; otherwise empty, for the curator to fill in. */
export function guessUse({ kind }: Numeral): string {
  if (kind === 'heading' || kind === 'document-number' || kind === 'date' || kind === 'grade') return kind;
  return kind === 'clock' ? 'date' : '';
}

/** The files of the draft by name. */
export function draftDocument({ file, sha256, text }: DraftSource): Record<string, string> {
  const paragraphs = splitParagraphs(redact(text).text);
  const header = (schema: { shape: object }) => `${Object.keys(schema.shape).join(',')}\n`;
  const ledger = paragraphs.flatMap((paragraph, index) =>
    findNumerals(paragraph).map((numeral) => [index + 1, numeral.printed, guessUse(numeral)]),
  );
  return {
    'index.mdx': `---\n${toYaml(draftRecord(paragraphs, file, sha256), { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' })}---\n`,
    'observations.csv': header(observationRow),
    'adoptions.csv': header(adoptionRow),
    'events.csv': header(eventRow),
    'citations.csv': header(citationRow),
    'numerals.csv': stringify([['paragraph', 'printed', 'use'], ...ledger]),
  };
}

function draftRecord(paragraphs: readonly string[], file: string, sha256: string): Record<string, unknown> {
  const number = paragraphs.map((paragraph) => NUMBER.exec(paragraph)?.[0]).find(Boolean) ?? UNSTATED;
  // A line that is a day and nothing else, in digits or in Han characters.
  const day = paragraphs.map(readPeriod).find((date) => date?.length === DAY_LENGTH) ?? UNSTATED;
  return {
    title: '',
    short: '',
    kind: '',
    issuer: '',
    region: '',
    number,
    signed: day,
    published: UNSTATED,
    period: '',
    retrieved: UNSTATED,
    inferred: [],
    source: '',
    rights: { fulltext: 'private', statement: '' },
    original: { file, sha256, paragraphs: `1-${paragraphs.length}` },
    quality: { issuance: '', completeness: '', assessment: '', evidence: '', defects: [], remarks: '' },
    regions: [],
    institutions: [],
    names: [],
    notes: [],
    summary: '',
  };
}
