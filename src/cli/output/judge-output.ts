/**
 * May this folder be an output? Replacing an output deletes what lies in it, so only a folder that is absent, empty or holds a site of ours is taken; never
 * one that touches the project, the content or the originals. Everything here reads; nothing is written before the answer is yes.
 */
import { accessSync, constants, lstatSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { isMountPoint } from './mount-point.ts';
import { whoseIs } from './ownership.ts';
import { quote, Refusal } from './refusal.ts';
import { isWorkshopName, type Place } from './workshop.ts';

/** An output whose place is fit; what lies there is judged apart. */
export interface OutputPlace extends Place {
  exists: boolean;
}

/** Absolute paths. What must never be built over. */
export interface Grounds {
  project: string;
  content: string;
  originals: readonly string[];
}

/** Of the folders directly in the project only these are left alone by git, the linter and the formatter. */
const INSIDE_PROJECT = /^dist[\w.-]*$/;
const REMEDY = '用 KB_OUT 另指一个文件夹：不存在的、空的，或本项目构建过的；不设 KB_OUT 就建到 dist/。';
const ENTRIES_SHOWN = 5;

/** The folder that a command writes to, or reads the site from; relative to the working directory, as a shell has it. */
export const outputPath = (project: string, env: Record<string, string | undefined>): string =>
  env['KB_OUT'] ? resolve(env['KB_OUT']) : join(project, 'dist');

/**
 * Is the place itself fit to be built to?
 * @param named absolute path
 * @throws Refusal that says what the place is, and what to do
 */
export function locateOutput(named: string, grounds: Grounds): OutputPlace {
  // A link with a slash behind it would be looked through.
  const wanted = resolve(named);
  const refuse = refusing(wanted);
  if (wanted.includes('\0')) throw refuse('含有不可用的字符');
  const stats = lookAt(wanted);
  if (stats?.isSymbolicLink())
    throw refuse('是一个链接：构建不会经过链接去替换别处', `直接写链接所指的文件夹。${REMEDY}`);
  if (stats && !stats.isDirectory()) throw refuse(`是${stats.isFile() ? '一个文件' : '设备或管道'}，不是文件夹`);
  const path = truePath(wanted, refuse);
  if (path === parse(path).root) throw refuse('是磁盘的根');
  refuseGrounds(path, grounds, refuse);
  // Named inside the project but led out of it by a link (`node_modules` may be one): what it holds there isn't a site's place either.
  refuseGrounds(wanted, grounds, refuse);
  const exists = stats !== undefined;
  const isMount = exists && isMountPoint(path);
  refuseUnwritable({ path, exists, isMount }, refuse);
  return { path, exists, isMount };
}

/**
 * May what lies there be replaced?
 * @returns whether a site of ours is there
 * @throws Refusal that names what else is there
 */
export function judgeContents({ path, isMount }: Place): 'nothing' | 'site' {
  if (!lookAt(path)) return 'nothing';
  const owner = whoseIs(path, (name) => isMount && (isWorkshopName(name) || name === 'lost+found'));
  if (owner.whose === 'nobody') return 'nothing';
  if (owner.whose === 'ours') return 'site';
  const { entries, marked } = owner;
  const named = entries.slice(0, ENTRIES_SHOWN).map(quote).join('、');
  const all = entries.length > ENTRIES_SHOWN ? `${named} 等 ${entries.length} 项` : named;
  if (!marked) throw refusing(path)(`里有不是本项目构建的东西：${all}`);
  throw refusing(path)(
    `里除了构建的网站，还有别的文件：${all}`,
    `构建会清空这个文件夹：先把它们移走（想随网站发布的放进 public/）。${REMEDY}`,
  );
}

const refusing =
  (path: string) =>
  (what: string, remedy = REMEDY): Refusal =>
    new Refusal(`输出位置 ${quote(path)} ${what}｜${remedy}`);

type Refuse = (what: string, remedy?: string) => Refusal;

/** Links in the folders above are resolved, whether or not the last ones exist yet. */
function truePath(path: string, refuse: Refuse): string {
  const above = dirname(path);
  const stats = lookAt(path);
  if (stats?.isDirectory() || (stats?.isSymbolicLink() && statIfPresent(path)?.isDirectory()))
    return realpathSync.native(path);
  if (stats?.isSymbolicLink()) throw refuse(`的上级 ${quote(path)} 是断了的链接`);
  if (stats) throw refuse(`的上级 ${quote(path)} 不是文件夹`);
  return above === path ? path : join(truePath(above, refuse), basename(path));
}

function refuseGrounds(path: string, { project, content, originals }: Grounds, refuse: Refuse): void {
  const held = originals.map((folder): [string, string] => ['原件文件夹', folder]);
  const names: [string, string][] = [['本项目', project], ['内容文件夹', content], ...held];
  for (const [name, ground] of names) {
    if (isSame(ground, path)) throw refuse(`就是${name}`);
    if (isWithin(ground, path)) throw refuse(`包着${name} ${quote(ground)}`);
  }
  const isDist = isSame(dirname(path), project) && INSIDE_PROJECT.test(basename(path));
  // The content, mostly part of the project, is the better word for what would be lost.
  for (const [name, ground] of names.toReversed())
    if (isWithin(path, ground) && !(ground === project && isDist)) throw refuse(`在${name} ${quote(ground)} 里面`);
}

/** The folder above is written to as well, to swap: but a mount point is worked on from inside. */
function refuseUnwritable({ path, exists, isMount }: OutputPlace, refuse: Refuse): void {
  let above = dirname(path);
  while (!lookAt(above)) above = dirname(above);
  for (const folder of isMount ? [path] : exists ? [path, above] : [above])
    try {
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (error) {
      const isReadOnly = (error as NodeJS.ErrnoException).code === 'EROFS';
      throw refuse(`不能写：${quote(folder)} ${isReadOnly ? '在只读的文件系统上' : '没有写入权限'}`);
    }
}

function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // Something above is no folder: it is found when the folder above is looked at.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function statIfPresent(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Does `path` lie below `ground`? By name and by identity: systems that ignore case, and mounts, give one folder several names. */
function isWithin(path: string, ground: string): boolean {
  const above = dirname(path);
  return above !== path && (isSame(above, ground) || isWithin(above, ground));
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [statIfPresent(a), statIfPresent(b)];
  return one !== undefined && other !== undefined && one.ino !== 0 && one.ino === other.ino && one.dev === other.dev;
}
