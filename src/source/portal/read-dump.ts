/** What a page's program printed of its own record: [title] => …, [published] => …. */
import { PLACE } from '../../words/source-names.ts';
import type { HeaderField, HeaderFieldName } from '../types.ts';

const FIELDS: Readonly<Record<string, HeaderFieldName>> = {
  title: 'title',
  subject: 'title',
  published: 'published',
  publish_time: 'published',
  pubdate: 'published',
  created: 'published',
  source: 'source',
  copyfrom: 'source',
  url: 'url',
  sourceurl: 'url',
};
const ENTRY = /\[(\w+)\] => (.*?)(?= \[\w+\] =>| \)|$)/gu;

/** The fields in the order in which they count: what was published comes before what was created. */
export function readDump(line: string): HeaderField[] {
  const entries = [...line.matchAll(ENTRY)].map(([, name = '', text = '']) => ({ name, text: text.trim() }));
  return Object.keys(FIELDS).flatMap((wanted) =>
    entries
      .filter(({ name, text }) => name.toLowerCase() === wanted && text !== '' && !text.startsWith('Array'))
      .map(({ text }) => ({ field: FIELDS[wanted] ?? 'title', text, place: PLACE.meta })),
  );
}
