/**
 * What a build says, sorted: what means that a page is missing fails the build, what is known to mean nothing is kept for the log file, the rest is shown.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SCRATCH_DEPTH } from '../output/scratch.ts';
import type { LogLine } from './job.ts';

export type Verdict =
  | { kind: 'quiet' }
  | { kind: 'shown' }
  /** What is wrong｜what to do. */
  | { kind: 'lost'; reason: string };

/** Each of these leaves the site without a page or a text that it should have. */
const LOST: readonly (readonly [sign: RegExp, what: string])[] = [
  [/is defined in both/, '两个页面的地址相同，只会留下一个'],
  [/Could not render|conflicting|conflicts with|Prerender.*conflict/i, '两个页面的地址相同，只会留下一个'],
  [/Duplicate (?:id|content)|contains multiple entries with the same/i, '两份内容的编号相同，只会留下一份'],
  [/because a file with the same name exists in the public folder/, 'public/ 里的文件与一个页面同名，页面不会生成'],
  [/No entry type found for|No contents found for|No extension found for|Error reading/, '一份内容没有读出来'],
  [/Unsupported file type .* found/, 'src/pages 里有不能成为页面的文件'],
  [/Missing pages directory/, '没有 src/pages，什么页面也不会生成'],
  [/The base directory .* does not exist/, '内容文件夹缺少一类，其中的页面不会生成'],
  [/Entry .* was not found/, '页面要用的一份内容没有读到'],
  [/Could not parse (?:data store|JSON file)|Failed to parse/i, '内容的中间数据读不回来'],
  [/Skipped (?:the following|\S+) files/, '有内容文件被跳过'],
];

/** Checked one by one: none of them changes a page. */
const HARMLESS: readonly RegExp[] = [
  // Astro's own directive, which it has read before the bundler passes over it; one for each MDX file.
  /\[MODULE_LEVEL_DIRECTIVE\].*"use astro:/s,
  // A kind of content of which there is none yet.
  /No files found matching/,
  /The collection .* does not exist or is empty/,
];

export function judgeLine({ level, message }: LogLine): Verdict {
  if (level !== 'warn' && level !== 'error') return { kind: 'quiet' };
  const lost = LOST.find(([sign]) => sign.test(message));
  if (lost) return { kind: 'lost', reason: `${lost[1]}：${oneLine(message)}｜改正后再构建。` };
  // What Astro itself calls an error and goes on after.
  if (level === 'error') return { kind: 'lost', reason: `构建报告了错误：${oneLine(message)}｜改正后再构建。` };
  return { kind: HARMLESS.some((sign) => sign.test(message)) ? 'quiet' : 'shown' };
}

const LONGEST = 300;

/** A message on one line, shortened; Astro names files from its root, the scratch folder. */
export function oneLine(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').replaceAll('../'.repeat(SCRATCH_DEPTH), '').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}……` : line;
}

/** Everything goes to the file; what matters is kept for whoever started the build. */
export class BuildLog {
  readonly file: string;
  /** Reasons why a page is missing. */
  readonly lost: string[] = [];
  /** Worth a look. */
  readonly notices: string[] = [];
  #seen = new Set<string>();

  constructor(file: string) {
    this.file = file;
    this.#tryTo(() => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '');
    });
  }

  add(line: LogLine): void {
    this.write(`[${line.level}]${line.label ? ` [${line.label}]` : ''} ${line.message}\n`);
    const verdict = judgeLine(line);
    if (verdict.kind === 'quiet' || this.#seen.has(line.message)) return;
    this.#seen.add(line.message);
    if (verdict.kind === 'lost') this.lost.push(verdict.reason);
    else this.notices.push(oneLine(line.message));
  }

  write(text: string): void {
    this.#tryTo(() => appendFileSync(this.file, text));
  }

  /** A log that can't be written must not be what a build fails of. */
  #tryTo(write: () => void): void {
    try {
      write();
    } catch {
      // A full or read-only disk shows itself elsewhere, with a sentence.
    }
  }
}
