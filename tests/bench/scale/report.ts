/** The figures of a run as tables and as a small chart. */
import type { SearchFigures } from './ask.ts';
import type { FolderSize, KindWeight } from './output.ts';
import type { Weight } from './measure.ts';

/** One step of the work at one size. */
export interface Stage extends Weight {
  readonly name: string;
}

export interface SizeReport {
  readonly documents: number;
  readonly stages: readonly Stage[];
  readonly folders: readonly FolderSize[];
  readonly kinds: readonly KindWeight[];
  readonly search?: SearchFigures | undefined;
}

const KIB = 1024;
/** A page that is so much heavier for ten times the documents grows with them. */
const GROWS = 1.5;

export const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export function formatReport(sizes: readonly SizeReport[], machine: string): string {
  const stages = sizes.flatMap(({ documents, stages: all }) =>
    all.map(({ name, wall, cpu, peak }) => [documents, name, wall.toFixed(1), cpu.toFixed(1), peak.toFixed(0)]),
  );
  const folders = sizes.flatMap(({ documents, folders: all }) =>
    all.slice(0, 8).map(({ folder, files, bytes }) => [documents, folder, files, (bytes / 1e6).toFixed(2)]),
  );
  const search = sizes.flatMap(({ documents, search: figures }) =>
    figures
      ? [
          [
            documents,
            figures.queries,
            `${(figures.recall * 100).toFixed(1)}%`,
            `${(figures.precision * 100).toFixed(1)}%`,
            (middle(figures.coldBytes) / 1000).toFixed(0),
            (Math.max(...figures.coldBytes) / 1000).toFixed(0),
            middle(figures.coldRequests),
          ],
        ]
      : [],
  );
  return [
    machine,
    table(['文献数', '步骤', '用时 s', 'CPU s', '内存峰值 MiB'], stages),
    table(['文献数', '输出', '文件数', 'MB'], folders),
    table(['文献数', '查询', '召回', '精度', '冷查询中位 KB', '最大 KB', '请求数'], search),
    `随文献增多而变重的页（最重一页压缩后 KiB）：\n\n${table(['页', ...sizes.map(({ documents }) => String(documents))], growing(sizes))}`,
  ].join('\n\n');
}

/** Kinds of which the heaviest page at the largest size is much heavier than at the smallest. */
export function growing(sizes: readonly SizeReport[]): (string | number)[][] {
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last || first === last) return [];
  const largest = (size: SizeReport, kind: string) => size.kinds.find((each) => each.kind === kind)?.largest ?? 0;
  return last.kinds
    .filter(({ kind, largest: bytes }) => bytes > GROWS * largest(first, kind) && largest(first, kind) > 0)
    .map(({ kind }) => [kind, ...sizes.map((size) => (largest(size, kind) / KIB).toFixed(1))]);
}

/** Processor seconds of each step over the number of documents, both by powers of ten. */
export function drawChart(sizes: readonly SizeReport[]): string {
  const [width, height, margin] = [480, 260, 40];
  const x = (documents: number) => margin + (Math.log10(documents) - 1) * ((width - 2 * margin) / 3);
  const y = (cpu: number) => height - margin - (Math.log10(Math.max(cpu, 0.1)) + 1) * ((height - 2 * margin) / 4);
  const names = [...new Set(sizes.flatMap(({ stages }) => stages.map(({ name }) => name)))];
  const lines = names.flatMap((name, index) => {
    const points = sizes.flatMap(({ documents, stages }) => {
      const stage = stages.find((each) => each.name === name);
      return stage ? [[x(documents), y(stage.cpu)] as const] : [];
    });
    const last = points.at(-1);
    if (!last) return [];
    const path = points.map(([left, top]) => `${left.toFixed(1)},${top.toFixed(1)}`).join(' ');
    return [
      `<polyline points="${path}" fill="none" stroke="#333" stroke-dasharray="${index === 0 ? 'none' : `${index * 3} 2`}"/>`,
      ...points.map(([left, top]) => `<circle cx="${left.toFixed(1)}" cy="${top.toFixed(1)}" r="2.5" fill="#333"/>`),
      `<text x="${(last[0] + 6).toFixed(1)}" y="${(last[1] + 4).toFixed(1)}">${name}</text>`,
    ];
  });
  const ticks = [
    ...[10, 100, 1000, 10000].map((n) => `<text x="${x(n)}" y="${height - 16}" text-anchor="middle">${n}</text>`),
    ...[0.1, 1, 10, 100, 1000].map((n) => `<text x="4" y="${(y(n) + 4).toFixed(1)}">${n}</text>`),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 60} ${height}" font-family="sans-serif" font-size="11"><title>CPU 秒与文献数</title>${[...ticks, ...lines].join('')}</svg>\n`;
}
