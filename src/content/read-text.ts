import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Problem } from '../schema/problem.ts';

/** Control, zero-width, direction and private-use characters: they look like nothing and break search and matching. */
const INVISIBLE =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ue000-\uf8ff]/u;
/** Second and third signs of a Han character whose UTF-8 was taken for Latin-1 or Windows-1252: those that hardly any text uses, and those that many do. */
const RARE = String.raw`\u0080-\u009f¡-¦¨-¬®¯´¶¸-º¼-¿ŒœŠšŸŽžƒˆ˜‚„†‡‰‹›€™`;
const ANY = String.raw`${RARE}\u0080-\u00bf–—‘’“”•…`;
/** What GB18030 text looks like after a wrong conversion, and UTF-8 taken for another code; `é·` of a foreign name is none. */
const MOJIBAKE = new RegExp(
  `锟斤拷|烫烫烫|[ÂÃ][\u0080-\u00bf]|[à-ï](?:[${RARE}][${ANY}]|[${ANY}][${RARE}])|[À-ÿ][\u0080-\u009f]`,
  'u',
);

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/**
 * Reads a UTF-8 text file. Bytes that are not UTF-8 (GB18030, UTF-16), a NUL, a U+FFFD or a byte order mark are reported, because
 * a site generator would print them as mojibake without a word. Returns `undefined` when the text can't be used.
 */
export function readText(path: string, file: string, problems: Problem[]): string | undefined {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) {
    const line = brokenLine(bytes);
    problems.push({
      file,
      line,
      rule: 'encoding/utf-8',
      message: '文件不是 UTF-8 编码（可能是 GB18030 或 UTF-16）',
      remedy: path.endsWith('.csv')
        ? `Excel 存出来的表多是这样：运行 npm run tables -- ${file} 把它转成 UTF-8。`
        : '用编辑器另存为 UTF-8（无 BOM）。',
    });
    return undefined;
  }
  let text = bytes.toString();
  // A spreadsheet needs the mark to know a table for UTF-8, so a table may begin with it.
  if (path.endsWith('.csv')) text = text.replace(/^\uFEFF/, '');
  const findings: [string, string, string, string][] = [
    ['\uFEFF', 'encoding/bom', '文件中有字节顺序标记（BOM）', '另存为“UTF-8 无 BOM”。'],
    ['\u0000', 'encoding/nul', '文件中有空字符（NUL）', '删去该字符；多半是从别的编码转来时留下的。'],
    ['\uFFFD', 'encoding/replacement', '文件中有替换字符“�”，说明原字已丢失', '对照原件补上原字。'],
  ];
  const doubtful = INVISIBLE.exec(text) ?? MOJIBAKE.exec(text);
  if (doubtful)
    problems.push({
      file,
      line: lineOf(text, doubtful.index),
      column: doubtful.index - text.lastIndexOf('\n', doubtful.index - 1),
      rule: MOJIBAKE.test(doubtful[0]) ? 'encoding/mojibake' : 'encoding/invisible',
      message: MOJIBAKE.test(doubtful[0])
        ? `像是乱码“${doubtful[0]}”`
        : `有看不见的字符 U+${(doubtful[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      remedy: MOJIBAKE.test(doubtful[0])
        ? '对照原件把这几个字重新录入，存为 UTF-8。'
        : '删去这个字符，对照原件重新录入。',
    });
  let usable = true;
  for (const [character, rule, message, remedy] of findings) {
    const index = text.indexOf(character);
    if (index < 0) continue;
    usable = false;
    problems.push({
      file,
      line: lineOf(text, index),
      column: index - text.lastIndexOf('\n', index - 1),
      rule,
      message,
      remedy,
    });
  }
  return usable ? text.replaceAll('\r\n', '\n') : undefined;
}

/** The first line whose bytes are not UTF-8. */
function brokenLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== 0x0a) continue;
    if (!isUtf8(bytes.subarray(start, index))) return line;
    line += 1;
    start = index + 1;
  }
  return 1;
}
