/** Citations after GB/T 7714: every line as the official style writes it, character for character, and a few of each kind read by hand. */
import { describe, expect, it } from 'vitest';
import { type CslDate, type CslItem, type CslType, dateOfDay } from '../../src/cite/csl-item.ts';
import { formatGb } from '../../src/cite/gb.ts';
import { seeded } from '../bench/seeded.ts';
import { formatByStyle } from './citeproc.ts';

const report: CslItem = {
  id: 'qinghe-2024',
  type: 'report',
  title: '青禾县2024年医改工作总结',
  author: [{ literal: '青禾县卫生健康局' }],
  number: '青卫〔2025〕3号',
  issued: { 'date-parts': [[2025, 1, 8]] },
  accessed: { 'date-parts': [[2026, 11, 5]] },
  URL: 'https://kb.example/documents/qinghe-2024/',
  source: '县域医改知识库',
  language: 'zh-CN',
};
const change = (changes: Partial<CslItem>): CslItem => ({ ...report, ...changes });
const without = (item: CslItem, ...names: (keyof CslItem)[]): CslItem =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name as keyof CslItem))) as never;
const bodies = (...names: string[]) => names.map((literal) => ({ literal }));

const EDGE: readonly CslItem[] = [
  report,
  without(report, 'number'),
  without(report, 'author'),
  without(report, 'issued'),
  without(report, 'issued', 'accessed', 'author'),
  change({ issued: { literal: '[2019]' } }),
  change({ issued: { literal: '[2019-06-10]' }, type: 'webpage' }),
  change({ issued: { literal: '2022-01/2022-03' }, type: 'webpage' }),
  change({ issued: { 'date-parts': [[2024, 3]] }, accessed: { literal: '引用日期' }, type: 'webpage' }),
  change({ accessed: { literal: '引用日期' }, issued: { 'date-parts': [[2024]] } }),
  change({ author: bodies('甲委', '乙局', '丙厅'), type: 'webpage' }),
  change({ author: bodies('甲委', '乙局', '丙厅', '丁办'), type: 'webpage' }),
  change({ author: bodies('甲委', '乙局', '丙厅', '丁办', '戊院'), type: 'dataset', version: '2026.11' }),
  without(change({ type: 'webpage' }), 'issued', 'author', 'number'),
  without(change({ type: 'webpage' }), 'issued', 'accessed'),
  change({ type: 'article-newspaper', 'container-title': '青禾日报' }),
  without(change({ type: 'article-newspaper', 'container-title': '青禾日报' }), 'author', 'number'),
  without(change({ type: 'article-newspaper', 'container-title': '青禾日报' }), 'issued'),
  change({ type: 'article-newspaper' }),
  change({ type: 'standard', number: 'WS/T 9001—2024' }),
  without(change({ type: 'standard' }), 'number', 'issued'),
  without(change({ type: 'dataset', version: '0a1b2c3d' }), 'number'),
  without(change({ type: 'dataset' }), 'number', 'issued'),
  change({ title: '《甲办法》和《乙办法》的“通知”：A & B 100%（试行）？', URL: 'https://kb.example/a_b/?x=1&y=2#p3' }),
  change({ author: bodies('Qinghe County Health Bureau') }),
];

describe('GB/T 7714', () => {
  it.each(['2025', '2015'] as const)('%s：与官方样式一字不差', (edition) => {
    const lines = EDGE.map((item) => formatGb(item, edition));
    expect(lines).toEqual(formatByStyle(EDGE, edition));
    expect(new Set(lines).size).toBeGreaterThan(EDGE.length - 4);
  });

  it.each(['2025', '2015'] as const)('%s：任意拼出的条目也一字不差', (edition) => {
    const items = randomItems(200);
    const official = formatByStyle(items, edition);
    const off = items
      .map((item, index) => [formatGb(item, edition), official[index]])
      .filter(([ours, theirs]) => ours !== theirs);
    expect(off).toEqual([]);
    expect(new Set(official).size).toBeGreaterThan(150);
  });

  it('报告：机关在前，文号在题名之后', () => {
    expect(formatGb(report)).toBe(
      '青禾县卫生健康局. 青禾县2024年医改工作总结：青卫〔2025〕3号[R/OL]. 2025-01-08. https://kb.example/documents/qinghe-2024/.',
    );
    expect(formatGb(report, '2015')).toBe(
      '青禾县卫生健康局. 青禾县2024年医改工作总结: 青卫〔2025〕3号[R/OL]. (2025-01-08)[2026-11-05]. https://kb.example/documents/qinghe-2024/.',
    );
  });

  it('没有责任者的以题名起头，多于三个的写“等”', () => {
    expect(formatGb(without(change({ type: 'webpage' }), 'author', 'number'))).toBe(
      '青禾县2024年医改工作总结[EB/OL]. （2025-01-08）[2026-11-05]. https://kb.example/documents/qinghe-2024/.',
    );
    expect(formatGb(change({ author: bodies('甲委', '乙局', '丙厅', '丁办') }))).toMatch(
      /^甲委，乙局，丙厅，等\. 青禾县/,
    );
  });

  it('推断的日期在方括号里，引用日期是读者当天', () => {
    const line = formatGb(
      change({ type: 'webpage', issued: { literal: '[2024]' }, accessed: dateOfDay(new Date(2026, 0, 9)) }),
    );
    expect(line).toContain('[EB/OL]. （[2024]）[2026-01-09]. ');
  });
});

/** Items put together at random from what content may hold. */
function randomItems(count: number): CslItem[] {
  const below = seeded(7);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const maybe = <K extends keyof CslItem>(name: K, value: CslItem[K]): Partial<CslItem> =>
    below(5) < 3 ? { [name]: value } : {};
  const date = (): CslDate =>
    pick<CslDate>([
      { 'date-parts': [[pick([1998, 2019, 2026])]] },
      { 'date-parts': [[2021, pick([1, 9, 12])]] },
      { 'date-parts': [[2023, pick([2, 11]), pick([3, 28])]] },
      { literal: pick(['[2019]', '[2020-05]', '2019/2021', '引用日期']) },
    ]);
  const words = [
    '医共体',
    '“两慢病”',
    '（试行）',
    '《规划》',
    'DRG',
    '2025年',
    '—',
    '、',
    '1+7',
    'A&B',
    '？',
    '：',
    '·',
    '3%',
  ];
  const text = () => Array.from({ length: 1 + below(6) }, () => pick(words)).join('');
  return Array.from({ length: count }, (_, index): CslItem => ({
    ...without(report, 'author', 'number', 'issued', 'accessed'),
    id: `item-${index}`,
    type: pick<CslType>(['report', 'webpage', 'article-newspaper', 'standard', 'dataset']),
    title: `题${text()}`,
    ...maybe(
      'author',
      bodies(
        ...Array.from({ length: 1 + below(5) }, (_unused, at) => `机关${at}${pick(['', '（集团）', 'Drg 办公室'])}`),
      ),
    ),
    ...maybe('number', pick(['浙政办〔2019〕1号', 'WS/T 500—2016', '第252期', '2023-15'])),
    ...maybe('version', pick(['2026-11-28', '0a1b2c3d4e5f', '1.0'])),
    ...maybe('issued', date()),
    ...maybe('accessed', date()),
  })).map((item) =>
    item.type === 'article-newspaper'
      ? { ...item, 'container-title': pick(['青禾日报', '健康报']) }
      : without(item, 'container-title'),
  );
}
