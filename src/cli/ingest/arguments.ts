/** What the command line asks for. */
import { parseArgs } from 'node:util';
import { id as idSchema } from '../../schema/fields.ts';
import { INGEST } from '../../words/ingest.ts';

export interface Wanted {
  readonly files: readonly string[];
  readonly id: string | undefined;
  readonly out: string | undefined;
  readonly paragraphs: string | undefined;
  readonly isSplit: boolean;
}

/** @returns what is wanted, `help`, or what is wrong, in Chinese */
export function readArguments(args: readonly string[]): Wanted | 'help' | { readonly wrong: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        out: { type: 'string' },
        paragraphs: { type: 'string' },
        split: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return { wrong: (error as Error).message };
  }
  const { values, positionals: files } = parsed;
  if (values.help) return 'help';
  if (files.length === 0) return { wrong: '' };
  if (files.length > 1 && (values.id !== undefined || values.paragraphs !== undefined))
    return { wrong: INGEST.oneFileOnly };
  if (values.split && values.paragraphs !== undefined) return { wrong: INGEST.notBoth };
  if (values.id !== undefined && !idSchema.safeParse(values.id).success) return { wrong: INGEST.badId(values.id) };
  return { files, id: values.id, out: values.out, paragraphs: values.paragraphs, isSplit: values.split };
}
