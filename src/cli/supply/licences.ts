/** Under which terms everything is used that this project is built with; what asks for more than a mention is explained. */
import type { LockEntry } from './lock.ts';

/** Licences that ask for a mention at most. */
const PERMISSIVE = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT MIT-0 Python-2.0 Unlicense Zlib'.split(' '),
);

/** Packages under other terms, each with why that is no burden for whoever builds or publishes a site. */
const EXPLAINED: readonly [name: RegExp, licence: string, reason: string][] = [
  [
    /^@img\/sharp-/,
    'LGPL-3.0-or-later',
    '处理图片的程序库 libvips，随 Astro 装上；作为未改动的动态库在构建时调用，本站的图片不由它处理，它的代码不进入网站。',
  ],
  [/^lightningcss(?:-|$)/, 'MPL-2.0', '构建时压缩样式表的工具，未改动；它的代码不进入网站。'],
  [
    /^@fontsource-variable\/noto-serif-sc$/,
    'OFL-1.1',
    '构建时画分享图用的字体思源宋体，未改动；网站只有画成的图，不附字体。',
  ],
  [/^axe-core$/, 'MPL-2.0', '只在测试里检查无障碍，未改动；它的代码不进入网站。'],
];

/** Parts of a licence expression: `(MIT OR Apache-2.0)` is one choice of two, `MIT AND ISC` are two demands. */
const demandsOf = (expression: string): string[][] =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .map((demand) => demand.split(' OR ').map((licence) => licence.trim()));

export type Verdict = { kind: 'permissive' } | { kind: 'explained'; reason: string } | { kind: 'unexplained' };

/** Whether a package may be used without more ado. No licence stated is none granted. */
export function judgeLicence({ name, licence }: Pick<LockEntry, 'name' | 'licence'>): Verdict {
  if (!licence) return { kind: 'unexplained' };
  const open = demandsOf(licence).filter((choices) => !choices.some((choice) => PERMISSIVE.has(choice)));
  if (open.length === 0) return { kind: 'permissive' };
  const reason = EXPLAINED.find(
    ([names, known]) => names.test(name) && open.every((choices) => choices.includes(known)),
  );
  return reason ? { kind: 'explained', reason: reason[2] } : { kind: 'unexplained' };
}

const title = ({ name, version }: LockEntry): string => `\`${name}\` ${version}`;

/** The page `docs/licences.md`: written by the program, so that it can't fall behind the lock. */
export function writeLicences(entries: readonly LockEntry[]): string {
  const unique = [...new Map(entries.map((entry) => [title(entry), entry])).values()].toSorted((a, b) =>
    title(a) < title(b) ? -1 : 1,
  );
  const explained = unique.flatMap((entry) => {
    const verdict = judgeLicence(entry);
    return verdict.kind === 'explained' ? [{ entry, reason: verdict.reason }] : [];
  });
  const reasons = [...Map.groupBy(explained, ({ reason }) => reason)].map(([reason, all]) => {
    const licences = [...new Set(all.map(({ entry }) => entry.licence))].join('、');
    return `- ${licences}：${all.map(({ entry }) => title(entry)).join('、')}。${reason}`;
  });
  // One package a line and no counts: two changes of the lock shall not meet in one line.
  const section = (heading: string, all: readonly LockEntry[]) => [
    `## ${heading}`,
    '',
    ...[...Map.groupBy(all, ({ licence }) => licence ?? '没有写明')]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([licence, group]) => [`### ${licence}`, '', ...group.map((entry) => `- ${title(entry)}`), '']),
  ];
  return [
    '# 所用程序的许可证',
    '',
    '由 `npm run supply -- --write` 按 `package-lock.json` 写成，不要手改；`npm run supply` 核对它与锁文件相符。本项目自己的代码是 MIT，内容是 CC BY 4.0。',
    '',
    '## 要说明的',
    '',
    ...reasons,
    '',
    ...section(
      '构建网站要用的',
      unique.filter(({ isDev }) => !isDev),
    ),
    ...section(
      '只在开发与测试时用的',
      unique.filter(({ isDev }) => isDev),
    ),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
