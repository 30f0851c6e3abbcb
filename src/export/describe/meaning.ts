/** What a column of a public table says, in Chinese and in English: said once for all tables, or for one. */
import { COMMON } from '../../words/codebook/common.ts';
import { ENTITY_COLUMNS } from '../../words/codebook/entities.ts';
import type { Entry } from '../../words/codebook/entry.ts';
import { FACT_COLUMNS, SIDES } from '../../words/codebook/facts.ts';
import { REFERENCE_COLUMNS } from '../../words/codebook/reference.ts';
import { EMPTY, IN_ROW, ORDINAL, UNIT_OF } from '../../words/codebook/units.ts';
import { type Field, isNumeric } from '../fields.ts';

/** By `<table>.<column>`, or by the column alone. */
export const MEANINGS: Readonly<Record<string, Entry>> = {
  ...COMMON,
  ...ENTITY_COLUMNS,
  ...FACT_COLUMNS,
  ...REFERENCE_COLUMNS,
};

export interface Meaning {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** What an empty cell means. */
  readonly empty: readonly [zh: string, en: string];
}

/** @throws when nobody has said what the column means */
export function meaningOf(table: string, column: string): Meaning {
  const [, side, plain = ''] = table === 'comparability' ? (/^([ab])_(.+)$/.exec(column) ?? []) : [];
  if (side) {
    const own = meaningOf('observations', plain);
    const [zh, en] = SIDES[side as keyof typeof SIDES];
    return { ...own, name: zh + own.name, zh: zh + own.zh, en: en + own.en };
  }
  const entry = MEANINGS[`${table}.${column}`] ?? MEANINGS[column];
  if (!entry) throw new Error(`src/words/codebook: nothing says what ${table}.${column} means`);
  const [name, zh, en, empty = EMPTY] = entry;
  return { name, zh, en, empty };
}

/** The unit of a number; null for what is none. */
export function unitOf(field: Field, columns: readonly string[]): string | null {
  if (!isNumeric(field)) return null;
  if (field.name.endsWith('paragraph')) return ORDINAL;
  return (
    UNIT_OF[field.name.replace(/^[ab]_/, '')] ?? (columns.some((name) => /(?:^|_)unit$/.test(name)) ? IN_ROW : null)
  );
}
