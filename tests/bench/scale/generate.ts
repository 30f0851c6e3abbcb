/**
 * A whole knowledge base of any size: the taxonomy of one that is there (measures, indicators and what they rest on), and invented documents, cases, regions,
 * institutions and policies beside it. Always the same for the same base and number; valid under the content check.
 */
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../../src/content/load.ts';
import { seeded } from '../seeded.ts';
import { documentId, makeDocument, type Taxonomy } from './document.ts';
import { makeCase, makeInstitution, makePolicy, makeRegion } from './entries.ts';
import { pickPlaces } from './places.ts';

/** Of the last documents of a county; earlier ones follow year by year. */
const LAST_YEAR = 2024;
/** One case for so many documents. */
const DOCUMENTS_OF_CASE = 20;
const PIECES = new Set(['家', '个', '名', '人']);

export interface Written {
  readonly documents: number;
  readonly cases: number;
  readonly regions: number;
}

/**
 * @param from a content folder that passes the check
 * @param to folder to write; must not exist or be empty
 * @param count how many invented documents
 */
export function generate(from: string, to: string, count: number): Written {
  if (existsSync(to) && readdirSync(to).length > 0) throw new Error(`${to} 不是空的`);
  cpSync(from, to, { recursive: true });
  const taxonomy = readTaxonomy(from);
  const { counties, all } = pickPlaces(count);
  const news = all.filter(({ code }) => !existsSync(join(to, 'regions', `${code}.mdx`)));
  for (const place of news) writeFileSync(join(to, 'regions', `${place.code}.mdx`), makeRegion(place));
  const provinces = all.filter(({ code }) => code.endsWith('0000'));
  append(join(to, 'policies.yaml'), provinces.map(makePolicy));
  append(join(to, 'institutions.yaml'), counties.map(makeInstitution));
  const pick = seeded(count);
  let cases = 0;
  for (let index = 0; index < count; index += 1) {
    const place = counties[index % counties.length];
    if (!place) break;
    const year = LAST_YEAR - Math.floor(index / counties.length);
    const folder = join(to, 'documents', documentId(place, year));
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(makeDocument(place, year, taxonomy, pick)))
      writeFileSync(join(folder, name), text);
    if (index % DOCUMENTS_OF_CASE !== 0) continue;
    writeFileSync(join(to, 'cases', `case-${place.code}-${year}.mdx`), makeCase(place, year, taxonomy.measures, pick));
    cases += 1;
  }
  return { documents: count, cases, regions: news.length };
}

function append(file: string, entries: readonly string[]): void {
  const before = readFileSync(file, 'utf8');
  if (before.trim() === '[]') writeFileSync(file, entries.join(''));
  else appendFileSync(file, `${before.endsWith('\n') ? '' : '\n'}${entries.join('')}`);
}

function readTaxonomy(from: string): Taxonomy {
  const { measures, indicators } = loadContent(from).content;
  const of = (fits: (unit: string) => boolean) =>
    indicators.filter(({ data }) => fits(data.unit)).map(({ id, data }) => ({ id, unit: data.unit as string }));
  return {
    measures: measures.filter(({ data }) => data.broader).map(({ id }) => id),
    shares: of((unit) => unit === '%').map(({ id }) => id),
    counts: of((unit) => PIECES.has(unit)),
  };
}
