/** Lines of a page that name whoever wrote it, and nothing else. */
import { readName } from '../../text/names/read-name.ts';
import { ANY_SURNAME, OTHER_SURNAME } from '../../text/names/surnames.ts';

/** A byline stands in the first lines or the last. */
const REACH = 6;
const BEGINS = new RegExp(`^(?:${ANY_SURNAME}|[${OTHER_SURNAME}])\\p{Script=Han}`, 'u');
/** One name alone may be a place, or a heading. */
const FEWEST = 2;

/** 某某 某某: a line of two to five names. */
export function isNamesAlone(line: string, index: number, count: number): boolean {
  if (index >= REACH && index < count - REACH) return false;
  const names = line
    .replaceAll(/^[\s（(【[]+|[\s）)】\]]+$/gu, '')
    .split(/[\s、]+/u)
    .filter(Boolean);
  return (
    names.length >= FEWEST &&
    names.length <= 5 &&
    names.every((name) => name.length >= 2 && name.length <= 4 && BEGINS.test(name)) &&
    names.some((name) => readName(name) === name.length)
  );
}
