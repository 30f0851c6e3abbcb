/** Harms the files of a search index one by one: a search says what is wrong or answers as before; it never finds nothing in silence. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SearchFailure } from '../../src/search/format/index-files.ts';
import { Searcher } from '../../src/search/query/searcher.ts';

export interface IndexReport {
  tried: number;
  /** The search said so. */
  told: number;
  /** The harm did no harm. */
  same: number;
  /** Answers that differ in silence. */
  silent: string[];
  /** Failures of the program that name no file. */
  unnamed: string[];
}

type Harm = (bytes: Buffer, other: Buffer) => Buffer | undefined;

const HTML = Buffer.from('<!doctype html><html lang="zh-CN"><title>找不到</title><p>没有这个页面</p></html>');

/** What hosts, caches and copies do to files. `undefined`: 404. */
const HARMS: Readonly<Record<string, Harm>> = {
  不见了: () => undefined,
  截断: (bytes) => bytes.subarray(0, bytes.length >> 1),
  清空: () => Buffer.alloc(0),
  翻了一位: (bytes) => flip(bytes, bytes.length >> 1),
  末尾翻了一位: (bytes) => flip(bytes, bytes.length - 3),
  换成别的文件: (_bytes, other) => other,
  换成网页: () => HTML,
  多出一截: (bytes) => Buffer.concat([bytes, HTML]),
};

/** One that is found by its words, one by its other name, one by its letters, one that is not there. */
const QUERIES = ['县域内就诊率', '医共体', 'yigongti', '家庭医生签约', '没有这样的话'];

/** @param folder the built site */
export async function harmIndex(folder: string): Promise<IndexReport> {
  const index = join(folder, 'pagefind');
  const { build } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as { build: string };
  const names = readdirSync(index, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(index.length + 1));
  // A harmed manifest names files that no host has.
  const read = (path: string): Buffer | undefined =>
    existsSync(join(index, path)) ? readFileSync(join(index, path)) : undefined;
  const report: IndexReport = { tried: 0, told: 0, same: 0, silent: [], unnamed: [] };
  for (const query of QUERIES) {
    const asked: string[] = [];
    const wanted = await ask(build, query, (path) => {
      asked.push(path);
      return read(path);
    });
    for (const file of new Set(asked))
      for (const [harm, change] of Object.entries(HARMS)) {
        const other = likeliest(file, names);
        const changed = change(read(file) ?? HTML, (other === undefined ? undefined : read(other)) ?? HTML);
        const got = await ask(build, query, (path) => (path === file ? changed : read(path)));
        report.tried += 1;
        const what = `“${query}”，${file} ${harm}`;
        if (got.error instanceof SearchFailure) report.told += 1;
        else if (got.error) report.unnamed.push(`${what}：${String(got.error).slice(0, 100)}`);
        else if (got.answer === wanted.answer) report.same += 1;
        else report.silent.push(what);
      }
  }
  return report;
}

async function ask(
  build: string,
  query: string,
  read: (path: string) => Buffer | undefined,
): Promise<{ answer: string; error?: unknown }> {
  try {
    const searcher = await Searcher.open({
      build,
      read: (path) => {
        const bytes = read(path);
        return bytes ? Promise.resolve(new Uint8Array(bytes)) : Promise.reject(new SearchFailure('missing', path));
      },
    });
    const answer = await searcher.search({ query });
    const hits = [answer.exact, answer.synonym, answer.related];
    const details = await Promise.all(hits.flatMap(([first]) => (first ? [searcher.details(first)] : [])));
    return { answer: JSON.stringify([answer, details]) };
  } catch (error) {
    return { answer: '', error };
  }
}

/** Another file of the same kind, which a mixed-up copy would bring. */
function likeliest(file: string, names: readonly string[]): string | undefined {
  const [folder] = file.split('/');
  const ending = file.slice(file.lastIndexOf('.'));
  const same = names.filter((name) => name !== file && name.endsWith(ending));
  return same.find((name) => name.startsWith(`${folder}/`)) ?? same[0];
}

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  const place = Math.max(0, at);
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
}
