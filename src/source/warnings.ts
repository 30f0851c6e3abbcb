import { WARNING } from '../words/reading.ts';
import type { SourceParagraph } from './types.ts';

const PRIVATE = /[\uE000-\uF8FF]/g;
const PINYIN =
  /\p{Script=Han}\s?[（(]?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]*/gu;
/** So many marked syllables behind characters are no accident. */
const MANY_SYLLABLES = 8;
/** Characters of one script alone, common in texts on health. */
const TRADITIONAL =
  /[國醫療衛縣級發會資報務業於與為這個們來時對過進實點種聲話問機給幾動樣無電門東關產體處總應規構藥價費數據]/gu;
const SIMPLIFIED =
  /[国医疗卫县级发会资报务业于与为这个们来时对过进实点种声话问机给几动样无电门东关产体处总应规构药价费数据]/gu;
const FEW_TRADITIONAL = 3;

/** Characters that tell in which script a text is written; more would not change the answer. */
const SAMPLE = 200_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What a curator should distrust in a text, whatever file it came from. */
export function findWarnings(paragraphs: readonly SourceParagraph[]): string[] {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const replaced = count(text, /\uFFFD/g);
  const privateUse = count(text, PRIVATE);
  const sample = text.slice(0, SAMPLE);
  const traditional = count(sample, TRADITIONAL);
  const simplified = count(sample, SIMPLIFIED);
  return [
    ...(replaced > 0 ? [WARNING.replaced(replaced)] : []),
    ...(privateUse > 0 ? [WARNING.privateUse(privateUse)] : []),
    ...(count(sample, PINYIN) >= MANY_SYLLABLES ? [WARNING.pinyin] : []),
    ...(traditional >= FEW_TRADITIONAL && simplified > traditional / 4 ? [WARNING.mixed] : []),
    ...(traditional >= FEW_TRADITIONAL && simplified <= traditional / 4 ? [WARNING.traditional] : []),
  ];
}
