/**
 * Takes personal data out of an original before anything reads, shows or indexes it: telephone numbers, and the names that follow a label (提案人、承办人、分管领导
 * …) or stand before a form of address (某某委员：). Length is kept, so that offsets in the text stay true.
 */
export const REDACTED = '■';

const hide = (text: string): string => REDACTED.repeat(text.length);

const LABELLED =
  /((?:提案人|联名人|承办人|经办人|联系人|分管领导|责任人|签发人|责任编辑|编辑|作者|记者)\s*[:：]\s*)([\p{Script=Han}·、\s]{2,20}?)(?=$|[，,。;；（(])/gmu;
const ADDRESSED = /^(\s*)([\p{Script=Han}]{2,4})(?=(?:委员|代表|同志|先生|女士)\s*[:：]\s*$)/gmu;
const PHONE_LABELLED = /((?:电话|手机|传真|联系方式)\s*[:：]?\s*)([\d \t-]{7,20})/gu;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/gu;
const LANDLINE = /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/gu;
/** A leader named behind the office: 副市长某某, 主任某某, 主委某某. The office stays. */
const OFFICE =
  /((?:省长|市长|县长|区长|书记|主任|局长|主席|主委|总书记|院长|委员长)(?!等|办公室|办公会|会议|负责制|医师|级|、|和|及|的|调|主持|参加|指出|强调|讲话))([\p{Script=Han}]{2,3}?)(?=主持|调研|参加|指出|强调|汇报|先后|还|对|关于|讲话|及|出席|重要|、|，|,|。|$)/gu;

/** The text with personal data covered by `■`, and how many places were covered. */
export function redact(text: string): { text: string; count: number } {
  let count = 0;
  const cover = (_match: string, before: string, secret: string): string => {
    if (secret.trim() === '') return before + secret;
    count += 1;
    return before + hide(secret);
  };
  const coverWhole = (match: string): string => {
    count += 1;
    return hide(match);
  };
  const done = text
    .replace(LABELLED, cover)
    .replace(ADDRESSED, cover)
    .replace(PHONE_LABELLED, cover)
    .replace(MOBILE, coverWhole)
    .replace(LANDLINE, coverWhole);
  return { text: coverLeaders(done, (hidden) => (count += hidden)), count };
}

/** Covers the names of leaders behind their office, and every later mention of a name found that way. */
function coverLeaders(text: string, found: (count: number) => void): string {
  const names = new Set<string>();
  for (const [, , name = ''] of text.matchAll(OFFICE)) names.add(name);
  let done = text;
  for (const name of names) {
    const pieces = done.split(name);
    found(pieces.length - 1);
    done = pieces.join(hide(name));
  }
  return done;
}
