/** What a page says twice: its table of contents, its title. */
import { FURNITURE } from '../../words/source-names.ts';

/** A table of contents stands within so many lines from the top. */
const CONTENTS_REACH = 40;
/** A title is doubled near the top only. */
const TITLE_REACH = 24;
/** Shorter lines come twice by accident. */
const TITLE_LENGTH = 8;

/** What is compared: spacing says nothing. */
export const squeeze = (text: string): string => text.replaceAll(/[\s\u3000]/g, '');

const BULLET = /^[\s\u3000●•·○◆■★\-—]+/;
/** Dots and a page number that lead to an entry. */
const LEADER = /[\s\u3000.…·—-]*\d{0,4}[\s\u3000]*$/;

/** An entry of a table of contents without its bullet and the page it leads to. */
export const entryOf = (line: string): string => line.replace(BULLET, '').replace(LEADER, '');

/** The entries below 目录 that come again as lines of the text. */
export function markContents(lines: readonly string[], furniture: Map<number, string>): void {
  const start = lines.findIndex(
    (line, index) => index < CONTENTS_REACH && /^[\s\u3000]*目[\s\u3000]*[录次][\s\u3000]*$/.test(line),
  );
  if (start < 0) return;
  const below = new Map(lines.map((line, index) => [squeeze(line), index]));
  let index = start + 1;
  for (; index < lines.length; index += 1) {
    const entry = squeeze(entryOf(lines[index] ?? ''));
    if (entry === '' || (below.get(entry) ?? -1) <= index) break;
  }
  if (index === start + 1) return;
  for (let at = start; at < index; at += 1) furniture.set(at, FURNITURE.contents);
}

/** A title printed twice is said once; the later one stands with the text. */
export function markDoubledTitles(
  lines: readonly string[],
  furniture: Map<number, string>,
  text: number,
  title: string | undefined,
): void {
  const seen = new Map<string, number>();
  for (const [index, line] of lines.slice(0, TITLE_REACH).entries()) {
    const key = squeeze(line);
    if (key.length < TITLE_LENGTH || furniture.has(index)) continue;
    const earlier = seen.get(key);
    if (earlier !== undefined && (key === squeeze(title ?? '') || index < text))
      furniture.set(earlier, FURNITURE.doubledTitle);
    seen.set(key, index);
  }
}

/** [提要]: what a page says in front of a text in the text's own words. */
const ABSTRACT = /^[\s\u3000]*[[【（(]?(?:提要|摘要|导读|核心提示|内容提要)[\]】）):：\s]+/u;
/** Shorter ones may agree by accident. */
const ABSTRACT_LENGTH = 16;

/** An abstract that the text begins with again. */
export function markAbstracts(lines: readonly string[], furniture: Map<number, string>): void {
  for (const [index, line] of lines.slice(0, TITLE_REACH).entries()) {
    if (!ABSTRACT.test(line)) continue;
    const said = squeeze(line.replace(ABSTRACT, ''));
    const isRepeated = lines.some((other, at) => at > index && squeeze(other).startsWith(said));
    if (said.length >= ABSTRACT_LENGTH && isRepeated) furniture.set(index, FURNITURE.abstract);
  }
}
