/**
 * `npm run ingest -- FILE… [--id 编号]`: drafts a document folder for each text file. Existing folders are never touched.
 * Exit 0: all drafted. 1: some could not be. 64: wrong usage.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText } from '../text/decode.ts';
import { draftDocument } from '../ingest/draft.ts';

const USAGE =
  '用法：npm run ingest -- 文件.txt [更多文件 …] --id 文献编号（小写英文，如 shaoxing-2019；只有一个文件时用）';
let parsed;
try {
  parsed = parseArgs({ allowPositionals: true, options: { id: { type: 'string' } } });
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exit(64);
}
const { values, positionals } = parsed;
if (positionals.length === 0 || (values.id !== undefined && positionals.length > 1)) {
  console.error(USAGE);
  process.exit(64);
}

for (const path of positionals) {
  try {
    ingest(path, values.id ?? idFrom(path));
  } catch (error) {
    console.error(`${path}：${(error as Error).message}`);
    process.exitCode = 1;
  }
}

function idFrom(path: string): string {
  return basename(path)
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-$/g, '');
}

function ingest(path: string, id: string): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Error(`从文件名得不出合用的编号（“${id}”）。请加 --id，如 --id shaoxing-2019`);
  if (!existsSync(path)) throw new Error('没有这个文件');
  const folder = resolve(process.env['KB_CONTENT'] || 'content', 'documents', id);
  if (existsSync(folder)) throw new Error(`${folder} 已经存在，没有改动。换一个 --id，或先移走旧文件夹`);
  const bytes = readFileSync(path);
  const { text, encoding } = decodeText(bytes);
  // The fingerprint is of the file as it came; a copy that is not UTF-8 is stored as it came, too.
  const file = basename(path).replaceAll(/[^\w.-]/g, '_');
  const draft = draftDocument({ file, sha256: createHash('sha256').update(bytes).digest('hex'), text });
  mkdirSync(folder, { recursive: true });
  for (const [name, body] of Object.entries(draft)) writeFileSync(join(folder, name), body);
  const originals = resolve(process.env['KB_ORIGINALS'] || 'originals');
  mkdirSync(originals, { recursive: true });
  if (resolve(path) !== join(originals, file) && !existsSync(join(originals, file)))
    copyFileSync(path, join(originals, file));
  const rows = (draft['numerals.csv'] ?? '').trim().split('\n');
  const open = rows.slice(1).filter((row) => row.endsWith(',')).length;
  console.log(
    `已起草 ${folder}\n  编码 ${encoding}；数字 ${rows.length - 1} 个，其中 ${open} 个待判定用途；原件存入 ${originals}\n  下一步：填写 index.mdx 与各表，反复运行 npm run check，直到没有问题。`,
  );
}
