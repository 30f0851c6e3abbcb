/**
 * Takes personal data out of an original before anything reads, shows or indexes it: telephone numbers, and the names that follow a label (提案人、承办人、分管领导
 * …) or stand before a form of address (某某委员：). Length is kept, so that offsets in the text stay true.
 */
import { findPersonalData } from './personal-data.ts';

export const REDACTED = '■';

const hide = (text: string): string => REDACTED.repeat(text.length);

const LABELLED =
  /((?:提案人|联名人|承办人|经办人|联系人|分管领导|责任人|签发人|责任编辑|编辑|作者|记者)\s*[:：]\s*)([\p{Script=Han}·、\s]{2,20}?)(?=$|[，,。;；（(])/gmu;
const ADDRESSED = /^(\s*)([\p{Script=Han}]{2,4})(?=(?:委员|代表|同志|先生|女士)\s*[:：]\s*$)/gmu;

/** The text with personal data covered by `■`, and how many places were covered. */
export function redact(text: string): { text: string; count: number } {
  let count = 0;
  const names = new Set<string>();
  const cover = (_match: string, before: string, secret: string): string => {
    if (secret.trim() === '') return before + secret;
    count += 1;
    return before + hide(secret);
  };
  const coverLine = (line: string): string => {
    let done = line;
    for (const { kind, start, end } of findPersonalData(line, true)) {
      const secret = line.slice(start, end);
      if (kind === 'name') names.add(secret);
      count += 1;
      done = done.slice(0, start) + hide(secret) + done.slice(end);
    }
    return done;
  };
  // A label and a name on two lines of a form are seen by LABELLED; all other finds lie within a line.
  let done = text
    .replace(LABELLED, cover)
    .replace(ADDRESSED, cover)
    .replace(/[^\r\n]+/gu, coverLine);
  // A leader named behind the office is meant wherever the name stands.
  for (const name of names) {
    const pieces = done.split(name);
    count += pieces.length - 1;
    done = pieces.join(hide(name));
  }
  return { text: done, count };
}
