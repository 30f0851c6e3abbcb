/** The name of a figure in a list that ends in 分别为. */

/** Longest label that a table takes. */
const LONGEST = 24;
const RESPECTIVELY = /^(.*?)分别(?:为|达到?|占|是|约|有|增长|下降|提高到?|增加)?\s?/u;

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
  const items =
    (found[1] ?? '')
      .split(/[，,：:]/u)
      .at(-1)
      ?.split(/、|以及|和|与|及/u) ?? [];
  const item = items.at(index - count);
  return item === undefined || item.length < 2 || count < 2 ? undefined : item.slice(-LONGEST);
}
