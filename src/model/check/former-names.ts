/** Earlier names and codes of regions: a code may mean one place only, and a time must not end before it began. */
import { parsePeriod } from '../../schema/dates.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';

/** Checks every `former` of every region. */
export function checkFormerNames({ regions }: Content): Problem[] {
  const owners = new Map(regions.map(({ data }) => [data.code, data.name]));
  return regions.flatMap(({ file, data, at }) =>
    data.former.flatMap(({ name, code, from, to }, index) => {
      const problems: Problem[] = [];
      const report = (field: string, message: string, remedy: string) =>
        problems.push({ file, ...at(['former', index, field]), rule: 'region/former', message, remedy });
      if (code === data.code)
        report(
          'code',
          `旧名“${name}”的代码就是现在的代码 ${code}`,
          '代码没有变过就删去这一行的 code；变过的填当时的代码。',
        );
      else if (code !== undefined && owners.has(code))
        report(
          'code',
          `旧名“${name}”的代码 ${code} 是“${owners.get(code)}”现在的代码`,
          '核对代码；一个代码只能指一个地区。',
        );
      const [start, end] = [parsePeriod(from)?.start, parsePeriod(to)?.end];
      if (start && end && start > end)
        report('to', `旧名“${name}”止于 ${to}，早于起始的 ${from}`, '核对起止年份，早的写在 from。');
      return problems;
    }),
  );
}
