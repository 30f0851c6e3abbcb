/** A newsletter as its articles: a table of contents names them, and each begins where its title stands on a line of its own. */

export interface Article {
  readonly title: string;
  /** Numbers of its paragraphs, 1-based, both ends in it. */
  readonly from: number;
  readonly to: number;
}

const ENTRY = /^\s*[●○•·◆■★▪]\s*(.{6,60})$/u;
const ISSUE = /第\s?[\d一二三四五六七八九十百]+\s?期/u;
const fold = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

/** The articles of a newsletter, or none where the text is no newsletter. */
export function splitArticles(lines: readonly string[]): Article[] {
  const entries = lines.flatMap((line, index) => {
    const title = ENTRY.exec(line)?.[1]?.trim();
    return title === undefined ? [] : [{ title, index }];
  });
  if (entries.length < 2 || !lines.slice(0, 15).some((line) => ISSUE.test(line))) return [];
  const contentsEnd = Math.max(...entries.map(({ index }) => index));
  const starts = entries.flatMap(({ title }) => {
    const at = lines.findIndex((line, index) => index > contentsEnd && isTitle(line, title));
    return at < 0 ? [] : [{ title, at }];
  });
  const inOrder = starts.toSorted((a, b) => a.at - b.at);
  if (inOrder.length < 2) return [];
  return inOrder.map(({ title, at }, index) => ({
    title,
    from: at + 1,
    to: inOrder[index + 1]?.at ?? lines.length,
  }));
}

/** A title may be broken over two lines, so its beginning is enough. */
const isTitle = (line: string, title: string): boolean => {
  const [printed, wanted] = [fold(line), fold(title)];
  return (
    printed.length >= 6 && printed.length <= wanted.length + 4 && (printed === wanted || wanted.startsWith(printed))
  );
};
