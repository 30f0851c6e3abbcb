/** One aspect of a known indicator: 急救技能掌握水平 below 居民健康技能掌握水平. */
import type { KnownIndicator } from '../knowledge.ts';
import type { Compound } from './compound-indicator.ts';

/** Characters that a name and its aspect share at the end. */
const SHORTEST = 4;
const WHOM = /^(?:[\p{Script=Han}]{0,8}?[省市县区州])?(?:全体|城乡|常住)*(?:居民|群众|公民)(?:的|具备)?/u;
const BETWEEN = /(?:总体|平均|整体|具备|的)/gu;

/** 居民具备健康素养的总体水平 as a name would have it: 居民健康素养水平. */
export const withoutFillers = (text: string): string => text.replaceAll(BETWEEN, '');

/** @param above the indicator that the paragraph named last: only its aspects are known as such */
export function findAspect(label: string, unit: string, above: KnownIndicator | undefined): Compound | undefined {
  if (above?.unit !== unit) return undefined;
  const phrase = label.replace(WHOM, '');
  for (const name of above.names)
    for (let length = Math.min(name.length - 1, phrase.length - 2); length >= SHORTEST; length -= 1)
      if (phrase.endsWith(name.slice(-length)) && !/[增降]幅$/u.test(phrase))
        return { indicator: above, subject: phrase.slice(0, -length) };
  return undefined;
}
