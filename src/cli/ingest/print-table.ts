/** The table at the end of the command. */
import { basename } from 'node:path';
import { INGEST } from '../../words/ingest.ts';
import type { TakenIn } from './take-in.ts';

export interface Result {
  readonly path: string;
  readonly taken?: TakenIn;
  readonly why?: string;
}

export function printTable(results: readonly Result[]): void {
  const { table } = INGEST;
  console.log('');
  console.table(
    results.map(({ path, taken, why }) => ({
      [table.file]: basename(path),
      [table.id]: taken?.id ?? '',
      [table.paragraphs]: taken?.draft.taken.length ?? '',
      [table.numerals]: taken?.draft.tables.numerals.length ?? '',
      [table.observations]: taken?.draft.tables.observations.length ?? '',
      [table.adoptions]: taken?.draft.tables.adoptions.length ?? '',
      [table.events]: taken?.draft.tables.events.length ?? '',
      [table.citations]: taken?.draft.tables.citations.length ?? '',
      [table.result]: taken
        ? taken.head === undefined
          ? INGEST.done
          : `${INGEST.done}（${INGEST.headOnly(taken.head)}）`
        : `${INGEST.failed}：${why ?? INGEST.unknown}`,
    })),
  );
  if (results.some(({ taken }) => taken)) console.log(INGEST.next);
}
