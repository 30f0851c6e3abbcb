/** Measures that a paragraph names, with how far they have come by the verb beside them. */
import { namesFigure, regionOf, startOf } from './adopted.ts';
import { findMeasureNames } from './measures.ts';
import { maskTitles } from './quotation.ts';
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

export function adoptionsOf({ number, text }: TakenParagraph, context: DraftContext): Candidate[] {
  if (text.trim().length <= HEADING) return [];
  const seen = new Set<string>();
  return findMeasureNames(text, context.knowledge.measures).flatMap(({ id, printed, start }) => {
    if (seen.has(id) || namesFigure(text, start, printed)) return [];
    seen.add(id);
    const { status, verb } = statusOf(text, start, context);
    return [
      {
        place: { paragraph: number, start, end: start + printed.length, printed },
        cells: {
          measure: id,
          region: regionOf(text, start, context),
          institution: '',
          status,
          start: startOf(text, start, context),
          end: '',
          // In the words of the curator.
          summary: '',
          paragraph: String(number),
          of: '',
          note: verb === '' ? '' : `原文作“${verb}”`,
        },
      },
    ];
  });
}
