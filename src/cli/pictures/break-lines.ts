/** Breaks a text into lines: between Han characters anywhere, elsewhere at spaces; no line begins with a closing sign or ends with an opening one. */

const CLOSING = /^[，。、；：？！）》”’】〕%％·…—]$/;
const OPENING = /^[（《“‘【〔]$/;
/** What stays together: words and numbers of other scripts, a Han character alone. */
const PIECES = /[A-Za-z0-9.,+%/≈≥≤~–-]+|\s+|./gu;

const ELLIPSIS = '…';

/** Pieces that no line may part. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let isOpen = false;
  for (const [piece] of text.trim().matchAll(PIECES)) {
    if (pieces.length > 0 && (isOpen || CLOSING.test(piece))) pieces.push(`${pieces.pop()}${piece}`);
    else pieces.push(piece);
    isOpen = OPENING.test(piece);
  }
  return pieces;
}

/**
 * @param widthOf of a text, in pixels
 * @param width of a line
 * @param most lines; what goes beyond is cut, and an ellipsis says so
 */
export function breakLines(
  text: string,
  widthOf: (text: string) => number,
  width: number,
  most: number,
): { readonly lines: readonly string[]; readonly isCut: boolean } {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text).flatMap((whole) => (widthOf(whole) > width ? [...whole] : [whole]))) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return { lines, isCut: false };
  let last = lines[most - 1] ?? '';
  while (last !== '' && widthOf(last + ELLIPSIS) > width) last = [...last].slice(0, -1).join('');
  return { lines: [...lines.slice(0, most - 1), last + ELLIPSIS], isCut: true };
}
