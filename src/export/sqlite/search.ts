/** Full text of the database: what each row says, as rows of pairs of neighbouring characters, so that any phrase of two characters or more is found. */
import type { FlatRow } from '../declare.ts';
import type { Field } from '../fields.ts';

/** How the search of the site writes a text; given, so that this machine knows nothing of that one. */
export interface Spelling {
  /** The letters that stand for a text: folded, what is not Han as a letter of its own. */
  readonly letters: (text: string) => readonly string[];
  /** What may be typed for a letter: traditional characters, capitals, full-width signs, each with the letter it becomes; '' for what is left out. */
  readonly typed: () => Iterable<readonly [character: string, letter: string]>;
}

/** Tables whose rows are found, with the columns that name a row there. */
export const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  documents: ['title'],
  cases: ['title'],
  regions: ['name'],
  measures: ['name'],
  indicators: ['name'],
  policies: ['title'],
  institutions: ['name'],
  topics: ['name'],
  observations: ['indicator_name', 'label'],
  adoptions: ['measure_name'],
  events: ['title'],
  problems: ['measure_name'],
  citations: ['policy_title'],
};

/** Stands between two cells, so that no phrase reaches across; no letter of the index is Latin. */
const GAP = 'x';

/** Of its document a row says the title alone: whoever looks for that finds the document. */
const NOT_ITS_OWN = new Set(['document_title', 'document_titles']);

/** The words of a row, cell by cell. */
export const textsOf = (row: FlatRow, fields: readonly Field[]): string[] =>
  fields.flatMap(({ name, type }) => {
    const cell = row[name];
    return (type === 'text' || type === 'list') && typeof cell === 'string' && !NOT_ITS_OWN.has(name) ? [cell] : [];
  });

/** Writes texts as their pairs, one text of words for FTS5. Names stand in many rows: each is written once. */
export function speller({ letters }: Spelling): (texts: readonly string[]) => string {
  const known = new Map<string, string>();
  const write = (text: string): string => {
    const all = letters(text);
    return [...all.slice(1).map((letter, index) => `${all[index]}${letter}`), GAP].join(' ');
  };
  return (texts) =>
    texts
      .map((text) => {
        let pairs = known.get(text);
        if (pairs === undefined) known.set(text, (pairs = write(text)));
        return pairs;
      })
      .join(' ');
}
