/** The box and the lists of a case are plain text: a figure has no evidence there, so it may stand only as part of a name. */
import type { Content } from '../../model/content.ts';
import type { Problem } from '../../schema/problem.ts';
import { findBareFigures, namesWithNumbers, rulesFor } from './bare-figures.ts';

/** Checks `action` and `borrow` of every case for figures. */
export function checkCaseFigures(content: Content): Problem[] {
  const shared = rulesFor(namesWithNumbers(content));
  return content.cases.flatMap(({ data, file, at }) => {
    const rules = rulesFor(data.names, shared);
    const groups = { action: data.action, borrow: data.borrow };
    return Object.entries(groups).flatMap(([group, lists]) =>
      Object.entries(lists).flatMap(([name, value]) =>
        [value].flat().flatMap(({ text }, index) =>
          findBareFigures(text, rules).map((figure) => ({
            file,
            ...at(Array.isArray(value) ? [group, name, index] : [group, name]),
            rule: 'case/bare-figure',
            message: `这里有没有出处的数字（…${text.slice(Math.max(0, figure - 6), figure + 8)}…）`,
            remedy: '数字写进正文的 <Obs>，这里只说做法；是名称的一部分的，把全名列入 names。',
          })),
        ),
      ),
    );
  });
}
