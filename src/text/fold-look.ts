/**
 * Text as a reader's eye takes it: full-width and Arabic-Indic digits are digits, every dash is a hyphen, every bracket a round one, every blank a space, what can't
 * be seen is not there. For recognising things (a telephone number), never for showing them.
 */

/** Folded text, and where each of its UTF-16 units came from. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the source of every unit of `text`; one more at the end, so that the end of a span has its place too. */
  readonly at: readonly number[];
}

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const DIGIT = /\p{Nd}/u;
/** Seven and more digits of which some are written in Han characters: nobody writes a count that way, but a number to dial. */
const HAN_DIGITS = '〇零○一壹幺二贰三叁四肆五伍六陆七柒八捌九玖';
const DIALLED = new RegExp(String.raw`[${HAN_DIGITS}\p{Nd}](?:[ \u3000-]?[${HAN_DIGITS}\p{Nd}]){6,}`, 'gu');
const HAN_DIGIT = new RegExp(`[${HAN_DIGITS}]`, 'gu');
const VALUES = '0001112233445566778899';

/** Decimal digits of a script stand together in order, from zero. */
function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let steps = 0;
  while (DIGIT.test(String.fromCodePoint(code - steps - 1))) steps += 1;
  return steps % 10;
}

function foldCharacter(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  const folded = character.normalize('NFKC');
  if (DIGIT.test(folded)) return folded.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  if (/^[\p{Pd}\u2212\u30FC]$/u.test(folded)) return '-';
  if (/^\p{Ps}$/u.test(folded)) return '(';
  if (/^\p{Pe}$/u.test(folded)) return ')';
  if (/^[·•․]$/u.test(folded)) return '.';
  return folded;
}

/** What each character folds to; a text has few different ones that are not plain. */
const FOLDED = new Map<string, string>();

function foldOnce(character: string): string {
  let folded = FOLDED.get(character);
  if (folded === undefined) FOLDED.set(character, (folded = foldCharacter(character)));
  return folded;
}

/** Folds a text; see above. */
export function foldLook(text: string): FoldedText {
  const source = text.replace(DIALLED, (run) =>
    // One alone may be a word beside a number.
    (run.match(HAN_DIGIT)?.length ?? 0) < 2
      ? run
      : run.replace(HAN_DIGIT, (digit) => VALUES[HAN_DIGITS.indexOf(digit)] ?? digit),
  );
  const at: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of source) {
    // Nearly all of our text is one of these two.
    const isPlain = (character >= '一' && character <= '\u9fff') || (character >= ' ' && character <= '~');
    const units = isPlain ? character : foldOnce(character);
    for (let unit = 0; unit < units.length; unit += 1) at.push(offset);
    folded += units;
    offset += character.length;
  }
  at.push(offset);
  return { text: folded, at };
}
