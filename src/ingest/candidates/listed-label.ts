/** The name of a figure in a list that ends in 分别为. */

/** Longest label that a table takes. */
const LONGEST = 24;
const RESPECTIVELY = /^(.*?)分别(?:为|达到?|占|是|约|有|增长|下降|提高到?|增加)?\s?/u;

const FINEST = /、|以及|和|与|及/u;
const CUTS: readonly RegExp[] = [/、|以及/u, /、|以及|及/u, /、|以及|和/u, FINEST];
/** …三个方面素养具备率: what all of them share. */
const SHARED = /[两二三四五六七八九十\d]+(?:个方面|个维度|方面|类|项|者|种)(?:的)?(\p{Script=Han}{2,12})$/u;

/** 乡村两级服务量分别占: of 乡, of 村. */
const LEVELS = /^(.*?)([省市县乡镇村]{2,4})([两三四])级(.*)$/u;

function levelOf(list: string, index: number, count: number): string | undefined {
  const [, , levels = '', number = '', what = ''] = LEVELS.exec(list) ?? [];
  return levels.length === count && '两三四'.indexOf(number) + 2 === count
    ? `${levels[index] ?? ''}级${what}`
    : undefined;
}

/** 甲、乙和丙三项率分别为61%、45%、38%: the name of the one that a figure belongs to. */
export function listedLabel(text: string, at: number): string | undefined {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at), text.lastIndexOf(';', at)) + 1;
  const found = RESPECTIVELY.exec(text.slice(from, at));
  if (!found) return undefined;
  const between = text.slice(from + found[0].length, at);
  if (/[，,。；;]|\p{Script=Han}{6,}/u.test(between)) return undefined;
  const index = between.split(/[、和与]/u).length - 1;
  const behind = /^[^，,。；;]*/.exec(text.slice(at))?.[0] ?? '';
  const count = index + behind.split(/[、和与](?=\d)/u).length;
  const list = (found[1] ?? '').split(/[，,：:]/u).at(-1) ?? '';
  // The coarsest cut that gives as many names as there are figures.
  const items = CUTS.map((cut) => list.split(cut)).find((parts) => parts.length === count) ?? list.split(FINEST);
  const level = count === items.length ? undefined : levelOf(list, index, count);
  if (level !== undefined) return level.slice(-LONGEST);
  const item = items.at(index - count);
  if (item === undefined || item.length < 2 || count < 2) return undefined;
  const shared = SHARED.exec(items.at(-1) ?? '');
  if (!shared || items.length !== count) return item.slice(-LONGEST);
  const own = index === count - 1 ? item.slice(0, shared.index) : item;
  return `${own}${shared[1] ?? ''}`.slice(-LONGEST);
}
