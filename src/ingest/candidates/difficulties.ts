/** Sentences that state a difficulty. */
import { findMeasureNames } from './measures.ts';
import type { Candidate, DraftContext, TakenParagraph } from './types.ts';

const DIFFICULT =
  /(?:不足|短缺|缺乏|薄弱|滞后|偏低|不高|不够|不强|不畅|不完善|不健全|不均衡|不平衡|不合理|差距|困难|矛盾|瓶颈|短板|制约|流失|老化|难[题点以引留]|压力)/u;
/** Not a difficulty: one that is solved, or a purpose. */
const SOLVED =
  /(?:解决|破解|克服|补[齐短]|消除|缓解|缩小|打破|化解|弥补|改善|补足|突破|防止|避免|减轻)[^，,。；;]{0,16}$/u;
const SPEAKS_OF = /(?:存在|面临|但|但是|然而|不过|问题|困难|困境|仍|尚|还(?:有|存|不)|目前)/u;

/** Difficulties, one a sentence; what is hard and for whom is for the curator to word. */
export function difficultiesOf({ number, text, headings }: TakenParagraph, context: DraftContext): Candidate[] {
  const isAbout = /问题|困难|不足|短板|挑战/u.test(headings.at(-1) ?? '');
  const found: Candidate[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^。；;！!？?]+/gu)) {
    const word = DIFFICULT.exec(sentence);
    if (!word || SOLVED.test(sentence.slice(0, word.index)) || !(isAbout || SPEAKS_OF.test(sentence))) continue;
    const [measure] = findMeasureNames(sentence, context.knowledge.measures);
    const start = index + word.index;
    found.push({
      place: { paragraph: number, start, end: start + word[0].length, printed: word[0] },
      cells: {
        measure: measure?.id ?? '',
        region: context.region,
        problem: '',
        voice: '',
        paragraph: String(number),
        note: `原文作“${word[0]}”；难点与由谁说出待写`,
      },
    });
  }
  return found;
}
