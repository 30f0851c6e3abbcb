/** The numbered paragraphs that lie beside a draft (`paragraphs.tsv`): the text of its original, personal data covered. They stay on this machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from './current.ts';
import { kindOf } from './files.ts';

export interface DraftParagraph {
  readonly number: number;
  readonly text: string;
}

/** @returns none where the file is absent; a line that is no `number⇥text` is passed over */
export function readDraftParagraphs(id: string, root: string = contentRoot()): DraftParagraph[] {
  const path = join(root, 'documents', id, 'paragraphs.tsv');
  return kindOf(path) === 'file' ? parseParagraphs(readFileSync(path, 'utf8')) : [];
}

/** Reads `number⇥text`, one paragraph a line; a heading line and further columns are passed over. */
export function parseParagraphs(source: string): DraftParagraph[] {
  return source.split(/\r?\n/).flatMap((line) => {
    const [, number, text] = /^(\d+)\t([^\t]*)/.exec(line) ?? [];
    return number === undefined || text === undefined ? [] : [{ number: Number(number), text }];
  });
}
