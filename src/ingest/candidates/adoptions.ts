/** Measures that a paragraph names, with how far they have come by the verb beside them. */
import { UNSTATED } from '../../schema/dates.ts';
import { namesFigure, regionOf, startOf } from './adopted.ts';
import { findMeasureNames } from './measures.ts';
import { maskTitles } from './quotation.ts';
import { stagesOf } from './stages.ts';
import { clauseSpan, sentenceSpan } from './surroundings.ts';
import type { Candidate, DraftContext, TakenParagraph } from './types.ts';

/** First match decides; asked of the clause, then of the sentence. */
const STATUSES: readonly [RegExp, string][] = [
  [/试点|试行|先行先试/u, 'pilot'],
  [/(?:建议|希望|应当?|要(?:进一步|加强|加快|推进|建立|完善|强化|坚持|求)|必须)/u, 'recommended'],
  [/(?:将(?![^，,。；;]{0,24}(?:纳入|列入|作为|列为|转|送|压))|拟|计划|力争|争取|下一步|今后)/u, 'planned'],
  [
    /(?:已|(?<!为)了(?!解)|完成|建成|实现|成立|设立|组建|组成|派驻|建立|开展|实施|出台|印发|制定|推出|获(?![悉取知])|取消|覆盖|启动|实行|落实|达[到成]|选派|下派|配备|新增)/u,
    'implemented',
  ],
  [/(?:推进|推动|加快|打造|加强|强化|完善|健全|深化|提升|正在|持续|巩固|探索)/u, 'ongoing'],
];
const HEADING = 40;

/** What is said of the future, from here to the end of the sentence. */
const AHEAD =
  /(?<![即一])将(?=(?:会|要|继续|进一步|加快|全面|重点|推进|推动|实施|开展|着力|深化|完善|加强|以|持续|大力|积极|在))|下一步|今后(?!的)|接下来|明年|力争|计划(?=[建在于到投年]|新建|开展|实施|完成)/u;
const DONE_WORD = /已|了(?!解)|建成|成立|完成|累计|目前|截至/u;

/** Whether the sentence before looks ahead, and nothing between says that it is over. */
function goesOnAhead(text: string, start: number): boolean {
  if (start === 0) return false;
  const earlier = sentenceSpan(text, start - 1);
  const said =
    text.slice(text.lastIndexOf('。', Math.max(0, start - 2)) + 1, start) || text.slice(earlier.start, start);
  return AHEAD.test(said) && !DONE_WORD.test(said.slice(said.search(AHEAD)));
}

/** Titles and names in quotation marks blanked out: 启动《…三年行动计划》 is done, whatever the title says. */
const maskNames = (text: string): string =>
  maskTitles(text).replace(/“[^“”]{1,24}”/gu, (name) => '　'.repeat(name.length));

type StatusContext = Pick<DraftContext, 'isPlan' | 'year'>;

/** In a plan what else would be done is to be done. */
function statusOf(text: string, at: number, { isPlan, year }: StatusContext): { status: string; verb: string } {
  const { start, end } = clauseSpan(text, at);
  const masked = maskNames(text);
  const sentence = sentenceSpan(text, at);
  const clause = masked.slice(start, end);
  const before = masked.slice(sentence.start, start);
  // 将进一步完善…，建立…: what governs the sentence, or the one before it, governs its clauses.
  const isAhead = AHEAD.test(`${before}${clause}`) || (goesOnAhead(masked, sentence.start) && !DONE_WORD.test(clause));
  if (isAhead && !DONE_WORD.test(clause))
    return { status: 'planned', verb: AHEAD.exec(`${before}${clause}`)?.[0] ?? '将' };
  for (const stretch of [clause, masked.slice(sentence.start, sentence.end)]) {
    const due = /到(20\d\d)年/u.exec(stretch);
    // By the end of a year that is over, it is done, if the verb says so.
    if (due && (year === undefined || Number(due[1]) > year)) return { status: 'planned', verb: due[0] };
    for (const [words, status] of STATUSES) {
      const verb = words.exec(stretch)?.[0];
      if (verb === undefined || (isPlan && status === 'recommended')) continue;
      return { status: isPlan && (status === 'implemented' || status === 'ongoing') ? 'planned' : status, verb };
    }
  }
  return { status: 'mentioned', verb: '' };
}

/** How far a thing has come; what is only mentioned or goes on is no second row. */
const STEPS: ReadonlySet<string> = new Set(['implemented', 'pilot', 'planned', 'recommended']);

export function adoptionsOf(paragraph: TakenParagraph, context: DraftContext): Candidate[] {
  const { number, text } = paragraph;
  if (text.trim().length <= HEADING) return [];
  const names = findMeasureNames(text, context.knowledge.measures).filter(
    ({ printed, start }) => !namesFigure(text, start, printed),
  );
  const told = new Map<string, Set<string>>();
  const rows = names.flatMap(({ id, printed, start }) => {
    const { status, verb } = statusOf(text, start, context);
    const before = told.get(id);
    // The same measure again, in another state: done here, planned there.
    if (before?.has(status) || (before && !STEPS.has(status))) return [];
    told.set(id, (before ?? new Set()).add(status));
    return [
      rowOf(
        number,
        { start, printed },
        id,
        regionOf(text, start, context),
        status,
        startOf(text, start, context),
        verb,
      ),
    ];
  });
  const stages = stagesOf(text, context.year).flatMap(({ start, printed, year, status, verb }) => {
    const measure = names.findLast((name) => name.start < start + printed.length);
    const isTold = rows.some(({ cells }) => cells['measure'] === measure?.id && cells['start'] === year);
    return measure && !isTold
      ? [rowOf(number, { start, printed }, measure.id, regionOf(text, start, context), status, year, verb)]
      : [];
  });
  // The stage that tells its year says the same, and more.
  const isStaged = ({ cells }: Candidate): boolean =>
    cells['start'] === UNSTATED &&
    stages.some((stage) => stage.cells['measure'] === cells['measure'] && stage.cells['status'] === cells['status']);
  return [...rows.filter((row) => !isStaged(row)), ...stages];
}

function rowOf(
  paragraph: number,
  { start, printed }: { readonly start: number; readonly printed: string },
  measure: string,
  region: string,
  status: string,
  since: string,
  verb: string,
): Candidate {
  return {
    place: { paragraph, start, end: start + printed.length, printed },
    cells: {
      measure,
      region,
      institution: '',
      status,
      start: since,
      end: '',
      // In the words of the curator.
      summary: '',
      paragraph: String(paragraph),
      of: '',
      note: verb === '' ? '' : `原文作“${verb}”`,
    },
  };
}
