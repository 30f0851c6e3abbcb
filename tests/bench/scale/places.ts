/** The counties of an invented knowledge base, taken from the table of divisions, and all above them. */
import { readFileSync } from 'node:fs';
import { chainOf, parentOf, readDivisions, type Division } from '../../../src/ingest/divisions/read-divisions.ts';

const TABLE = new URL('../../../src/ingest/divisions/divisions.tsv', import.meta.url);
/** Parts of the table that are no county with a county's tasks. */
const NONE = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;

export interface Place {
  readonly code: string;
  readonly name: string;
  /** With what is above it, so that no two places are called alike. */
  readonly full: string;
  readonly parent: string;
  /** Itself first, the country last. */
  readonly chain: readonly string[];
}

export interface Places {
  readonly counties: readonly Place[];
  /** Those and all above them, the country excepted, in the order of their codes. */
  readonly all: readonly Place[];
}

/** @param count how many counties; spread over the whole table, always the same for the same number */
export function pickPlaces(count: number): Places {
  const divisions = readDivisions(readFileSync(TABLE, 'utf8'));
  const nameOf = (code: string) => divisions.standing.get(code)?.name ?? '';
  const place = ({ code, name }: Pick<Division, 'code' | 'name'>): Place => {
    const chain = chainOf(code, divisions);
    const full = chain.slice(0, -1).reverse().map(nameOf).join('');
    return { code, name, full, parent: parentOf(code, divisions) ?? '', chain };
  };
  const every = [...divisions.standing.values()].filter(({ code, name }) => isCounty(code) && !NONE.test(name));
  const counties = Array.from({ length: Math.min(count, every.length) }, (_, index) =>
    place(every[Math.floor((index * every.length) / Math.min(count, every.length))] as Division),
  );
  const codes = new Set(counties.flatMap(({ chain }) => chain.slice(0, -1)));
  return { counties, all: [...codes].sort().map((code) => place({ code, name: nameOf(code) })) };
}

const isCounty = (code: string): boolean => !code.endsWith('00');
