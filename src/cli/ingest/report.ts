/** What the command says of each file. */
import type { Knowledge } from '../../ingest/knowledge.ts';
import { INGEST } from '../../words/ingest.ts';
import type { TakenIn } from './take-in.ts';

/** A few lines on one document that was drafted. */
export function lineOf(
  { folder, draft, source, original, isNewOriginal, others, head }: TakenIn,
  knowledge: Knowledge,
  isSplit: boolean,
): string {
  const { numerals } = draft.tables;
  const open = numerals.filter(([, , use]) => use === '').length;
  const missing = draft.record.regions.filter((code) => !knowledge.regions.has(code));
  const { articles } = draft;
  return [
    INGEST.drafted(folder),
    INGEST.counts(source.format, source.encoding, draft.taken.length, source.paragraphs.length, numerals.length, open),
    ...(head === undefined ? [] : [INGEST.onlyHead(head, source.paragraphs.length)]),
    INGEST.original(original, isNewOriginal),
    INGEST.privacy(draft.covered.length, draft.suspects.length),
    ...(missing.length === 0
      ? []
      : [
          INGEST.newRegions(
            missing.map((code) => `${code} ${knowledge.divisions.standing.get(code)?.name ?? ''}`).join('、'),
          ),
        ]),
    ...(others.length === 0 ? [] : [`  ${INGEST.alsoKnown(others)}`]),
    ...(isSplit || articles.length === 0
      ? []
      : [`  ${INGEST.offerSplit(articles.length, articles.map(({ from, to }) => `${from}-${to}`).join('、'))}`]),
    ...source.warnings.map((warning) => `  ${warning}`),
  ].join('\n');
}
