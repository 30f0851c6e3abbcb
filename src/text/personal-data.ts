/**
 * Finds personal data in a text, however it is typed: telephone numbers, identity numbers, addresses of mail, and the names of people (person-names.ts). The
 * content check refuses what it finds; whoever shows an original covers it.
 */
import { foldLook } from './fold-look.ts';
import { findBylineNames } from './names/bylines.ts';
import { findNamesBesideRoles } from './names/beside-roles.ts';
import { closeUp } from './names/close-up.ts';
import { findPersonNames } from './names/person-names.ts';

/** A span of the source text, in UTF-16 units. */
export interface PersonalData {
  readonly kind: 'phone' | 'identity' | 'mail' | 'account' | 'name';
  readonly start: number;
  readonly end: number;
}

/** An address of the web may hold any digits. */
const WEB_ADDRESS = /(?:https?:\/\/|www\.)[!-~]+/giu;

const GAP = '[ -]?';
/** What people put between the parts of a number; brackets are round ones here, commas half-width. */
const WIDE_GAP = '[ .,、/_*()-]{1,3}';
const OPEN = String.raw`(?<![\w.])`;
const CLOSE = String.raw`(?![\w])`;
/** Subscriber's number of a landline: seven or eight digits. */
const SUBSCRIBER = String.raw`(?:\d{3,4}${GAP}\d{4}|\d{4}${GAP}\d{3})`;
const DATE = String.raw`(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`;
const YEARS = String.raw`(?:19|20)\d\d[ -](?:19|20)\d\d(?!\d)`;
/** What makes a number a count. */
const UNIT = String.raw`(?:[万亿千百余多人名位元件例户个份家次条项台辆床只天年岁场篇页字%‰]|公里|平方)`;
/** Behind eleven digits: a sum, not a number to dial. */
const MONEY = '(?:元|万|亿|人次|人民币)';
const SPOKEN_OF = '拨|致电|来电|电话|固话|联系|咨询|热线|手机|传真|总机|座机|号码|Q ?Q|微信号|Tel|Fax|Phone|Mobile';

const PHONES: readonly RegExp[] = [
  // 13800138000, 138 0013 8000, 138.0013.8000, +86-138…
  new RegExp(String.raw`(?<![\d.])(?:(?:\+|00)?86${GAP})?1 ?[3-9](?:${GAP}\d){9}${CLOSE}(?! ?${MONEY})`, 'gu'),
  new RegExp(String.raw`(?<![\d.])1[3-9]\d${WIDE_GAP}\d{4}${WIDE_GAP}\d{4}${CLOSE}`, 'gu'),
  // 1  3  8  0  0  1  3  8  0  0  0
  new RegExp(String.raw`(?<![\d.])1 {1,3}[3-9](?: {1,3}\d){9}(?! {0,3}\d)`, 'gu'),
  // (0575)83712345, 0575-8371 2345, 057583712345
  new RegExp(String.raw`\(0\d{2,3}\)[ -]*${SUBSCRIBER}(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<!\d{6}-)${OPEN}0\d{2,3}[ ./-]{1,3}${SUBSCRIBER}(?![\da-z])`, 'gu'),
  // +86-571-83712345
  new RegExp(String.raw`(?<![\w.])(?:\+|00)86[ -]{0,2}\(?\d{2,3}\)?[ -]{1,3}${SUBSCRIBER}(?!\d)`, 'gu'),
  new RegExp(String.raw`${OPEN}0[1-9]\d{8,10}${CLOSE}`, 'gu'),
  // 400-123-4567
  new RegExp(String.raw`${OPEN}[48]00${GAP}\d{3}${GAP}\d{4}${CLOSE}`, 'gu'),
  // seven digits and more behind a word that speaks of telephones
  new RegExp(
    String.raw`(?<=(?:${SPOKEN_OF})[^\d。;!?]{0,8}(?:区号 ?\d{3,4}[) ]{0,2})?)(?<!\d)(?!${DATE})(?!${YEARS})\d(?:${GAP}\d){6,11}(?!\d)(?!${UNIT})`,
    'giu',
  ),
];

const MONTH_DAY = String.raw`(?:0[1-9]|1[0-2])${GAP}(?:0[1-9]|[12]\d|3[01])`;
const IDENTITIES: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\w)[1-9]\d{5}${GAP}(?:18|19|20)\d\d${GAP}${MONTH_DAY}${GAP}\d{3}[\dX]${CLOSE}`, 'giu'),
  new RegExp(String.raw`(?<!\w)[1-9]\d{5}${GAP}\d\d${GAP}${MONTH_DAY}${GAP}\d{3}${CLOSE}`, 'gu'),
  /(?<=(?:身份证|证件|银行卡|证书|卡|账|帐|社保|医保)(?:号?码?|编号)[^\d。;]{0,6})\d(?:[ -]?\d){11,}[\dX]?/giu,
  // E12345678, EA1234567: a passport; a card of social insurance.
  /(?<=(?:护照|证件|通行证|身份证|社保卡|医保卡|社会保障卡|居住证|工作证|执业证|卡)(?:号码?|编号)?[ :为是]{0,3})[A-Z]{1,3}\d{6,12}(?!\w)/giu,
];
/** Nothing shorter is one of these; asked first, because hardly any text has so many. */
const SEVEN_DIGITS = new RegExp(String.raw`\d(?:${WIDE_GAP.replace('{1,3}', '{0,3}')}\d){6}`, 'u');
const MAIL_HOST =
  /(?:@|[([]at[)\]]) ?(?:[\w\p{Script=Han}-]{1,63}(?:\.| ?[([]dot[)\]] ?)){1,8}(?:[a-z]{2,24}|中国|公司|网络)/giu;
const HAS_AT = /@|[([]at[)\]]/iu;
/** A name under which a person is found in WeChat. */
const ACCOUNT = /(?<=(?:微信号?|wechat|weixin|(?<![a-z])vx)(?: ?:|号)(?:[为是:])? {0,2})[a-z][\w-]{5,19}(?!\w)/giu;
/** Behind a word that speaks of mail another sign may stand for the @. */
const MASKED_MAIL =
  /(?<=(?:邮箱|邮件|e-?mail)[ :为是]{0,3})[\w.+-]{1,64} ?[#＃*] ?[\w-]{1,63}(?:\.[\w-]{2,24}){1,4}/giu;
const MAIL_NAME = /[\w.+-]{1,64} ?$/u;

/**
 * Lists the personal data of a text, in order of their beginnings; they don't overlap.
 *
 * @param isEager rather takes a word for a name than misses one (see findPersonNames)
 */
export function findPersonalData(text: string, isEager = false): PersonalData[] {
  const { text: look, at } = foldLook(text);
  const searched = look.replace(WEB_ADDRESS, (address) => ' '.repeat(address.length));
  const found: PersonalData[] = [];
  const add = (kind: PersonalData['kind'], from: number, to: number) => {
    // A character may be two units long, or have folded to several: the span ends where the next one begins.
    let next = to;
    while (next < at.length - 1 && at[next] === at[to - 1]) next += 1;
    found.push({ kind, start: at[from] ?? 0, end: at[next] ?? text.length });
  };
  const search = (kind: PersonalData['kind'], patterns: readonly RegExp[]) => {
    for (const pattern of patterns)
      for (const { 0: match, index } of searched.matchAll(pattern))
        add(kind, index, kind === 'phone' ? endOfPhones(searched, index + match.length) : index + match.length);
  };
  if (SEVEN_DIGITS.test(searched)) {
    search('identity', IDENTITIES);
    search('phone', PHONES);
  }
  for (const { 0: host, index } of HAS_AT.test(searched) ? searched.matchAll(MAIL_HOST) : []) {
    const name = MAIL_NAME.exec(searched.slice(Math.max(0, index - 65), index))?.[0];
    if (name !== undefined) add('mail', index - name.length, index + host.length);
  }
  search('mail', [MASKED_MAIL]);
  search('account', [ACCOUNT]);
  const names = isEager ? findNames(look) : findPersonNames(look);
  for (const { start, end } of names) add('name', start, end);
  return withoutOverlaps(found);
}

/** All that may be a name, in the text and in the text with its spaced characters drawn together. */
function findNames(look: string): { start: number; end: number }[] {
  const read = (text: string) => [
    ...findPersonNames(text, true),
    ...findBylineNames(text),
    ...findNamesBesideRoles(text),
  ];
  const closed = closeUp(look);
  if (!closed) return read(look);
  const again = read(closed.text).map(({ start, end }) => ({
    start: closed.at[start] ?? 0,
    end: (closed.at[end - 1] ?? look.length - 1) + 1,
  }));
  return [...read(look), ...again];
}

/** 87654321、87654322; 87654321-803. */
const FURTHER = new RegExp(
  String.raw`(?:[、,/;或及和 ]{1,3}(?:\d{7,8}|1[3-9]\d{9})|-\d{1,4}| ?(?:转|分机号?|ext\.?) ?\d{1,6})(?![\d-])(?! ?${UNIT})`,
  'iuy',
);

/** Offset behind the numbers that follow one that was found. */
function endOfPhones(text: string, end: number): number {
  FURTHER.lastIndex = end;
  return FURTHER.test(text) ? endOfPhones(text, FURTHER.lastIndex) : end;
}

/** Of two that overlap the one that begins first stays whole, or the longer; of the other what goes beyond it. */
function withoutOverlaps(found: readonly PersonalData[]): PersonalData[] {
  let seen = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((data) => {
      const start = Math.max(data.start, seen);
      if (start >= data.end) return [];
      seen = data.end;
      return [{ ...data, start }];
    });
}
