/**
 * Holds the curators' words against the original, paragraph by paragraph: verbs they quote stand there, words of strength are all kept, deadlines are printed, the
 * agency is named as it is printed. Pure: texts in, findings out.
 */
import type { DocumentSource } from '../model/content.ts';
import { readDeadline } from '../model/targets/deadline.ts';
import { findBindingWords, quotedIn } from '../model/targets/strength.ts';
import type { Problem } from '../schema/problem.ts';

/** @param paragraphs of the original, from the first on, personal data covered */
export function auditWording(document: DocumentSource, paragraphs: readonly string[]): Problem[] {
  const texts = paragraphs.map(fold);
  return [
    ...checkIssuer(document, texts),
    ...checkQuotes(document, texts),
    ...checkStrength(document, texts),
    ...checkDeadlines(document, texts),
  ];
}

const HALF: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '?': '？' };
/** White space dropped, half-width punctuation widened: originals mix both. */
const fold = (text: string): string => text.replace(/\s/gu, '').replace(/[,;:()?]/g, (sign) => HALF[sign] ?? sign);

type Finding = Pick<Problem, 'rule' | 'message' | 'remedy'>;
const at = (document: DocumentSource, table: string, line: number, finding: Finding): Problem => ({
  file: `${document.folder}/${table}.csv`,
  line,
  ...finding,
});

function checkIssuer(document: DocumentSource, texts: readonly string[]): Problem[] {
  const { issuer, inferred } = document.data;
  const isInferred = inferred.some(({ field }) => field === 'issuer');
  if (isInferred || texts.some((text) => text.includes(fold(issuer)))) return [];
  return [
    {
      file: document.file,
      ...document.at(['issuer']),
      rule: 'audit/issuer',
      message: `原件里没有“${issuer}”这个机关名`,
      remedy: '机关名照原件印的写，一字不改；原件没有印全名的，在 inferred 里写明怎样推断。',
    },
  ];
}

const CITED = /原文作((?:“[^”]*”(?:[、，和与及或]|又作)?)+)/g;

/** What a note gives as the words of the original. */
const citedIn = (note: string | null): string[] =>
  [...(note ?? '').matchAll(CITED)].flatMap(([, run = '']) =>
    [...run.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words),
  );

/** Whether a text has these words; what stands for an omission (……) may be anything, in this order. */
function hasWords(text: string, words: string): boolean {
  let from = 0;
  return words.split(/…+/).every((part) => {
    const folded = fold(part);
    const start = text.indexOf(folded, from);
    from = start + folded.length;
    return start >= 0;
  });
}

function checkQuotes(document: DocumentSource, texts: readonly string[]): Problem[] {
  return (['observations', 'adoptions', 'events', 'problems'] as const).flatMap((table) =>
    document[table].flatMap(({ note, paragraph, line }) => {
      const text = texts[paragraph - 1] ?? '';
      const wrong = citedIn(note).find((words) => !hasWords(text, words));
      if (wrong === undefined) return [];
      return [
        at(document, table, line, {
          rule: 'audit/quote',
          message: `附注说原文作“${wrong}”，第 ${paragraph} 段里没有`,
          remedy: '引号里的字照原文录，中间略去的用“……”；不在这一段的，写明在第几段，不用“原文作”。',
        }),
      ];
    }),
  );
}

/** Words of strength that a paragraph prints and none of its promises keeps. */
function checkStrength(document: DocumentSource, texts: readonly string[]): Problem[] {
  const planned = Map.groupBy(
    document.adoptions.filter(({ status }) => status === 'planned'),
    ({ paragraph }) => paragraph,
  );
  return [...planned].flatMap(([paragraph, [first]]) => {
    const rows = [...document.adoptions, ...document.observations, ...document.events];
    const notes = rows.filter((row) => row.paragraph === paragraph);
    const kept = notes.map(({ note }) => fold(quotedIn(note))).join('；');
    const lost = findBindingWords(texts[paragraph - 1] ?? '').filter((word) => !kept.includes(word));
    if (!first || lost.length === 0) return [];
    return [
      at(document, 'adoptions', first.line, {
        rule: 'audit/strength',
        message: `第 ${paragraph} 段印有“${lost.join('”“')}”，这一段的各行附注都没有记`,
        remedy: '在它所修饰的那一行的附注里照录，如 原文作“推动”；目标台账的力度据此判断。',
      }),
    ];
  });
}

const SHORT = 60;

/** A deadline that is given as printed has its year in the paragraph, or in the heading that the paragraph stands under. */
function checkDeadlines(document: DocumentSource, texts: readonly string[]): Problem[] {
  const isHeading = (text: string) => text.length <= SHORT;
  const stands = (year: string, paragraph: number): boolean => {
    const heading = texts.slice(0, paragraph - 1).findLast((text) => isHeading(text) && /\d{4}年/.test(text));
    return [texts[paragraph - 1], heading].some((text) => text?.includes(year));
  };
  const rows = [
    ...document.adoptions
      .filter(({ status }) => status === 'planned')
      .map((row) => ({ row, due: row.end, table: 'adoptions' })),
    ...document.observations
      .filter(({ nature }) => nature === 'target' || nature === 'plan')
      .map((row) => ({ row, due: row.period, table: 'observations' })),
    ...document.events.filter(({ kind }) => kind === 'due').map((row) => ({ row, due: row.date, table: 'events' })),
  ];
  return rows.flatMap(({ row, due, table }) => {
    const deadline = readDeadline(due ?? '');
    const year = deadline.day?.slice(0, 4) ?? '';
    if (deadline.kind !== 'printed' || stands(year, row.paragraph)) return [];
    return [
      at(document, table, row.line, {
        rule: 'audit/deadline',
        message: `期限“${due}”算作原文写明，第 ${row.paragraph} 段和它上面的标题里却没有 ${year}`,
        remedy: '推断的期限带“?”并在附注写依据；原文没有期限的留空。',
      }),
    ];
  });
}
