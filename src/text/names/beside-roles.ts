/** Names that stand beside an office or a part: 护士长某某, 某某书记, 院长（某某）, 成员：某某、某某. For covering an original; a curator's words are held against less. */
import { isName } from './person-names.ts';
import { readName, words } from './read-name.ts';
import { HONOURS, NO_PERSON, ROLES, SPOKEN } from './roles.ts';
import { ANY_SURNAME, OTHER_SURNAME, RARE_SURNAME } from './surnames.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const HAN = String.raw`\p{Script=Han}`;
const ROLE = new RegExp(`副?(?:${ROLES}|同志|女士|先生|老师)`, 'gu');
/** Between an office and its name: the end of a title of honour, a bracket, a colon. */
const JOINT = /[”"’]?[ :|(]{0,3}[“"]?/uy;
/** 副县长（挂职）某某. */
const BRACKET = / ?\([^() ]{1,6}\)/uy;
const HONOURED = new RegExp(`(?:${HONOURS})[”"’] ?`, 'gu');
/** What goes on like this names a place or a house. */
const OF_PLACE =
  /^(?:镇|乡|村|街道|社区|[县市区省州](?!长)|路|医院|卫生院|大学|小学|集团|公司|局|院(?!长|士)|中心|[河湖山](?=\p{Script=Han}))/u;
/** Behind one name another may follow. */
const FURTHER = /(?: ?[、,/和与及] ?| {1,3})/uy;
const GOES_ON = new RegExp(`^(?:[^\\p{Script=Han}]|$|${SPOKEN}|等|同志|陪同|参加|主持|随同|任|担任)`, 'u');
/** What stands before a name that an office follows. */
const LEFT = /(?:^|[^\p{Script=Han}\d]|[由经请对向与和及是在者长任授委派让给为记员院局府会])$/u;
const PLACE_OFFICE = /^副?[省市县区镇乡州]长$/u;
/** Nobody is called so behind the name. */
const NEVER_BEHIND =
  /(?:居民|市民|村民|患者|家属|群众|党员|志愿者|产妇|孕妇|负责人|专家|队员|理事|秘书|主治|经理|医务工作者)$/u;
const LONGEST = 6;
/** 某书记强调: the family alone, before an office that speaks. */
const FAMILY = new RegExp(
  `(?<!${HAN})(?![和由经向从于时应能方全相常要农])((?:${ANY_SURNAME}|${RARE_SURNAME}|[${OTHER_SURNAME}]))(?=副?(?:书记|主任|院长|局长|县长|市长|区长|镇长|乡长|州长|校长|所长|站长|主席|部长|厅长|处长|科长)(?:${SPOKEN}|要求|部署|检查|调研|带领))`,
  'gu',
);
/** 市民某女士. */
const ADDRESSED = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|民|者|属|妇|众|的)(?![和由等年时])(${ANY_SURNAME}|${RARE_SURNAME}|[${OTHER_SURNAME}])(?=女士|先生|大爷|大妈|阿姨|老人|奶奶|爷爷|婆婆)`,
  'gu',
);
/** 授予某某“最美医生”称号. */
const AWARDED = new RegExp(`[“"][^“”"]{0,10}(?:${HONOURS})[”"]`, 'gu');
/** 某某，男，; 某某，县医院院长。: the beginning of a portrait. */
const PORTRAYED = new RegExp(
  `(?<=^|[。;!?”" ])${HAN}{2,5}(?= ?[,(] ?(?:[男女](?!${HAN})|[^,，。;:()]{0,16}(?:${ROLES}) ?[,。;)]|[^,，。;:()]{0,16}(?:${ROLES})$))`,
  'gmu',
);
/** 某某  县财政局局长: a line of a roster. */
const ROSTER = new RegExp(`^ *(${HAN}{2,4}) {1,8}[^,，。;:()]{2,24}(?:${ROLES})$`, 'gmu');
/** 填报人：某某; whatever ends so names a person. */
const LABELLED = new RegExp(`(?<!${HAN})${HAN}{1,6}(?:人|员|者)(?: ?\\([^()]{1,8}\\))? ?: ?`, 'gu');

/**
 * Lists the names found, in no particular order.
 *
 * @param look text with its blanks and brackets folded (fold-look.ts)
 */
export function findNamesBesideRoles(look: string): Span[] {
  const found: Span[] = [];
  const add = (start: number, length: number) => found.push({ start, end: start + length });
  const takeBehind = (at: number) => {
    const length = nameAt(look, at);
    if (length === 0) return;
    add(at, length);
    takeFurther(look, at + length, add);
  };
  for (const { 0: office, index } of look.matchAll(ROLE)) {
    const end = index + office.length;
    if (!/(?:同志|女士|先生|老师)$/u.test(office)) {
      takeBehind(behind(JOINT, look, end));
      takeBehind(behind(JOINT, look, behind(BRACKET, look, end)));
    }
    if (NEVER_BEHIND.test(office)) continue;
    const length = nameBefore(look.slice(Math.max(0, index - LONGEST - 1), index), office);
    if (length > 0) add(index - length, length);
  }
  for (const { index } of look.matchAll(AWARDED)) {
    const length = nameBefore(look.slice(Math.max(0, index - LONGEST - 1), index), '');
    if (length > 0) add(index - length, length);
  }
  for (const { 0: name, index } of look.matchAll(PORTRAYED))
    if (nameAt(look, index) === name.length) add(index, name.length);
  for (const { 0: line, 1: name = '', index } of look.matchAll(ROSTER)) {
    const at = index + line.indexOf(name);
    if (nameAt(look, at) === name.length) add(at, name.length);
  }
  for (const pattern of [HONOURED, LABELLED])
    for (const { 0: words, index } of look.matchAll(pattern)) takeBehind(index + words.length);
  for (const pattern of [FAMILY, ADDRESSED])
    for (const { 0: family, index } of look.matchAll(pattern)) add(index, family.length);
  return found;
}

/** Offset behind what a sticky expression finds, or the same. */
function behind(pattern: RegExp, look: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(look)?.[0].length ?? 0);
}

function nameAt(look: string, at: number): number {
  const run = look.slice(at, at + 12);
  const length = readName(run);
  if (length === 0) return 0;
  const isNone = OF_PLACE.test(run.slice(length)) || NO_PERSON.test(run) || !isName(run.slice(0, length));
  return isNone ? 0 : length;
}

/** 某某、某某和某某: the others of a list, each followed by a mark or by what they do. */
function takeFurther(look: string, from: number, add: (start: number, length: number) => void): void {
  let at = from;
  for (;;) {
    FURTHER.lastIndex = at;
    const joint = FURTHER.exec(look)?.[0];
    if (joint === undefined) return;
    const start = at + joint.length;
    const length = nameAt(look, start);
    if (length === 0 || !GOES_ON.test(look.slice(start + length))) return;
    add(start, length);
    at = start + length;
  }
}

/** Whether a word ends where a name would begin. */
const isEdge = (run: string, at: number): boolean =>
  [...words.segment(run)].some(({ index }, number) => number === 1 && index === at && index > 1);

/** The longest name that ends where an office begins. */
function nameBefore(before: string, office: string): number {
  const run = /\p{Script=Han}*$/u.exec(before)?.[0] ?? '';
  for (let length = Math.min(run.length, LONGEST); length >= 2; length -= 1) {
    const name = run.slice(-length);
    if (PLACE_OFFICE.test(office) && length === 2) return 0;
    if (readName(name) !== length || NO_PERSON.test(name) || !isName(name)) continue;
    if (LEFT.test(before.slice(0, before.length - length)) || isEdge(run, run.length - length)) return length;
  }
  return 0;
}
