import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { judgeContents, locateOutput, outputPath } from '../../../src/cli/output/judge-output.ts';
import { mountPoints } from '../../../src/cli/output/mount-point.ts';
import { Refusal } from '../../../src/cli/output/refusal.ts';
import { eachInFolder, makeSealed, write } from './make-output.ts';

const folder = eachInFolder();
const at = (...names: string[]) => join(folder.path, ...names);
const grounds = () => ({
  project: at('work/kb'),
  content: at('texts/content'),
  originals: [at('papers'), at('more/papers')],
});

beforeEach(() => {
  write(folder.path, {
    'work/kb/package.json': '{}',
    'work/kb/content/a.mdx': '',
    'texts/content/documents/': '',
    'papers/1.txt': '',
    'more/papers/2.txt': '',
  });
});

/** What a build would say of it; `taken` with the true path when it would build. */
function verdict(path: string): string {
  try {
    const place = locateOutput(path, grounds());
    return `taken ${judgeContents(place)} ${place.path}`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
}
/** Everything below the folder, so that a test can say that nothing was written. */
const everything = () => readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).toSorted();

describe('an output is taken', () => {
  it('when it is absent, its parents too', () => {
    expect(verdict(at('site'))).toBe(`taken nothing ${at('site')}`);
    expect(verdict(at('new/deep/site'))).toBe(`taken nothing ${at('new/deep/site')}`);
  });

  it('when it is empty, or holds a site of ours', () => {
    mkdirSync(at('site'));
    expect(verdict(at('site'))).toBe(`taken nothing ${at('site')}`);
    makeSealed(at('site'));
    expect(verdict(at('site'))).toBe(`taken site ${at('site')}`);
  });

  it('as dist in the project, and as another folder that git leaves alone', () => {
    expect(verdict(at('work/kb/dist'))).toContain('taken');
    expect(verdict(at('work/kb/dist-county.v2'))).toContain('taken');
  });

  it('beside the project, also when its name begins like the project’s', () => {
    expect(verdict(at('work/kb-dist'))).toBe(`taken nothing ${at('work/kb-dist')}`);
    expect(verdict(at('work/kb2/site'))).toContain('taken');
    expect(verdict(at('texts/content-site'))).toContain('taken');
  });

  it('through a link above it, at its true place', () => {
    mkdirSync(at('disk'));
    symlinkSync(at('disk'), at('link'));
    expect(verdict(at('link/site'))).toBe(`taken nothing ${at('disk/site')}`);
    expect(verdict(`${at('link')}/deep/../site/`)).toBe(`taken nothing ${at('disk/site')}`);
  });
});

describe('an output is refused, before a byte is written,', () => {
  it.each([
    ['the root of the disk', () => '/', '是磁盘的根'],
    ['the project', () => at('work/kb'), '就是本项目'],
    ['the project by a trailing slash', () => `${at('work/kb')}/`, '就是本项目'],
    ['the project by ..', () => `${at('work/kb')}/src/..`, '就是本项目'],
    ['a folder around the project', () => at('work'), '包着本项目'],
    ['a folder around everything', () => folder.path, '包着本项目'],
    ['the project’s sources', () => at('work/kb/src'), '在本项目'],
    ['the project’s content', () => at('work/kb/content'), '在本项目'],
    ['a new folder in the project', () => at('work/kb/out'), '在本项目'],
    ['a folder in the project’s dist', () => at('work/kb/dist/a'), '在本项目'],
    ['a folder called dist elsewhere in the project', () => at('work/kb/src/dist'), '在本项目'],
    ['the content', () => at('texts/content'), '就是内容文件夹'],
    ['a folder in the content', () => at('texts/content/documents'), '在内容文件夹'],
    ['a new folder in the content', () => at('texts/content/new/site'), '在内容文件夹'],
    ['a folder around the content', () => at('texts'), '包着内容文件夹'],
    ['the originals', () => at('papers'), '就是原件文件夹'],
    ['a folder in the originals', () => at('papers/site'), '在原件文件夹'],
    ['a second folder of originals', () => at('more/papers'), '就是原件文件夹'],
    ['a folder around the second', () => at('more'), '包着原件文件夹'],
  ])('as %s', (_what, path, why) => {
    const before = everything();
    expect(verdict(path())).toContain(why);
    expect(verdict(path())).toContain('｜用 KB_OUT 另指一个文件夹');
    expect(everything()).toEqual(before);
  });

  it('as a file, a pipe, or below a file', () => {
    writeFileSync(at('file'), 'x');
    execFileSync('mkfifo', [at('pipe')]);
    expect(verdict(at('file'))).toContain('是一个文件，不是文件夹');
    expect(verdict(at('pipe'))).toContain('是设备或管道，不是文件夹');
    expect(verdict(at('file/site'))).toContain('不是文件夹');
    expect(verdict(at('file/deep/site'))).toContain('不是文件夹');
  });

  it('as a link, to whatever it leads', () => {
    mkdirSync(at('releases'));
    for (const [name, target] of Object.entries({ good: at('releases'), broken: at('none'), round: at('round') })) {
      symlinkSync(target, at(name));
      expect(verdict(at(name))).toContain('是一个链接');
      expect(verdict(`${at(name)}/`)).toContain('是一个链接');
    }
    expect(verdict(at('broken/site'))).toContain('断了的链接');
  });

  it('when a link above it leads into the project, the content or the originals', () => {
    symlinkSync(at('work/kb'), at('to-project'));
    symlinkSync(at('texts/content'), at('to-content'));
    symlinkSync(at('work'), at('to-work'));
    expect(verdict(at('to-project/out'))).toContain('在本项目');
    expect(verdict(at('to-content/site'))).toContain('在内容文件夹');
    expect(verdict(at('to-work/kb'))).toContain('就是本项目');
    expect(verdict(at('to-work/kb/dist'))).toBe(`taken nothing ${at('work/kb/dist')}`);
  });

  it('when a link in the project leads out of it', () => {
    mkdirSync(at('elsewhere'));
    symlinkSync(at('elsewhere'), at('work/kb/node_modules'));
    expect(verdict(at('work/kb/node_modules/site'))).toContain('在本项目');
  });

  it('when dist in the project is the content', () => {
    mkdirSync(at('work/kb/dist'));
    expect(() => locateOutput(at('work/kb/dist'), { ...grounds(), content: at('work/kb/dist') })).toThrow(
      '就是内容文件夹',
    );
  });

  it('with what it holds by name, when that is not ours', () => {
    write(at('foreign'), { 'thesis.txt': '', 'photos/1.jpg': '' });
    expect(verdict(at('foreign'))).toBe(
      `输出位置 “${at('foreign')}” 里有不是本项目构建的东西：“photos”、“thesis.txt”｜用 KB_OUT 另指一个文件夹：不存在的、空的，或本项目构建过的；不设 KB_OUT 就建到 dist/。`,
    );
    write(at('foreign'), Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.txt`, ''])));
    expect(verdict(at('foreign'))).toContain('“0.txt”、“1.txt”、“2.txt”、“3.txt”、“4.txt” 等 11 项');
  });

  it('when a file of the user’s lies among ours', () => {
    makeSealed(at('site'));
    write(at('site'), { CNAME: 'kb.example.org' });
    expect(verdict(at('site'))).toContain(
      '里除了构建的网站，还有别的文件：“CNAME”｜构建会清空这个文件夹：先把它们移走',
    );
  });

  it('with odd characters in its name, which are not printed raw', () => {
    write(at('a\u001b[2J'), { 'x\u202e.txt': '' });
    expect(verdict(at('a\u001b[2J'))).toContain('〈U+001B〉');
    expect(verdict(at('a\u001b[2J'))).toContain('〈U+202E〉');
    expect(verdict(`${at('a')}\0b`)).toContain('含有不可用的字符');
  });
});

describe('outputPath', () => {
  it('is dist, or what KB_OUT names from the working directory', () => {
    expect(outputPath('/srv/kb', {})).toBe('/srv/kb/dist');
    expect(outputPath('/srv/kb', { KB_OUT: '' })).toBe('/srv/kb/dist');
    expect(outputPath('/srv/kb', { KB_OUT: '/srv/site/' })).toBe('/srv/site');
    expect(outputPath('/srv/kb', { KB_OUT: 'site' })).toBe(join(process.cwd(), 'site'));
  });
});

describe('mountPoints', () => {
  it('reads the kernel’s table, with its way of writing a space', () => {
    const table = [
      '36 35 98:0 /mnt1 /mnt/parent rw,noatime master:1 - ext3 /dev/root rw',
      String.raw`37 35 98:0 /a /srv/my\040site\134x rw - ext4 /dev/vda rw`,
      '',
    ].join('\n');
    expect([...mountPoints(table)]).toEqual(['/mnt/parent', '/srv/my site\\x']);
  });
});
