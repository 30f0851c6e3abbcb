import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { bringBack, bringBackIfNeeded, needsBringingBack } from '../../../src/cli/output/bring-back.ts';
import { whoseIs } from '../../../src/cli/output/ownership.ts';
import { swapContents } from '../../../src/cli/output/swap-contents.ts';
import { restore, swapIn } from '../../../src/cli/output/swap.ts';
import { openWorkshop, type Workshop } from '../../../src/cli/output/workshop.ts';
import { eachInFolder, makeSealed, makeUnsealed, write } from './make-output.ts';

const [OLD, NEW] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const folder = eachInFolder();
const target = () => join(folder.path, 'site');
const place = (isMount = false) => ({ path: target(), isMount });
const made = () => join(folder.path, 'made');
const build = () => JSON.parse(readFileSync(join(target(), 'build.json'), 'utf8')).build as string;
const holds = () => (existsSync(target()) ? [whoseIs(target()), build()] : 'nothing');

beforeEach(() => makeSealed(made(), NEW));

describe.each([
  ['a folder', false],
  ['a mount point', true],
])('swapIn: %s', (_what, isMount) => {
  const swap = () => {
    const workshop = openWorkshop(place(isMount));
    swapIn(made(), place(isMount), workshop.folder);
    workshop.close();
  };

  it('puts the new site in the place of the old, whole, and leaves nothing else', () => {
    makeSealed(target(), OLD);
    write(target(), { '.DS_Store': '' });
    swap();
    expect(holds()).toEqual([{ whose: 'ours', whole: true }, NEW]);
    expect(readdirSync(folder.path)).toEqual(['site']);
  });

  it('fills an empty folder', () => {
    mkdirSync(target());
    swap();
    expect(holds()).toEqual([{ whose: 'ours', whole: true }, NEW]);
    expect(readdirSync(folder.path)).toEqual(['site']);
  });
});

describe('swapIn', () => {
  it('makes a folder that was not there', () => {
    const workshop = openWorkshop(place());
    swapIn(made(), place(), workshop.folder);
    workshop.close();
    expect(holds()).toEqual([{ whose: 'ours', whole: true }, NEW]);
  });

  it('leaves lost+found where it is', () => {
    makeSealed(target(), OLD);
    write(target(), { 'lost+found/': '' });
    const workshop = openWorkshop(place(true));
    swapIn(made(), place(true), workshop.folder);
    workshop.close();
    expect(readdirSync(target())).toContain('lost+found');
    expect(build()).toBe(NEW);
  });
});

/** A build dies at some point of the swap; the next command comes. */
describe('restore', () => {
  let workshop: Workshop;
  const inShop = (name: string) => join(workshop.folder, name);
  const open = (isMount = false) => (workshop = openWorkshop(place(isMount)));

  it('brings the last site back when it was laid aside and nothing put in its place', () => {
    makeSealed(target(), OLD);
    open();
    renameSync(target(), inShop('previous'));
    renameSync(made(), inShop('stage'));
    expect(restore(place(), workshop.folder)).toBe(true);
    expect(holds()).toEqual([{ whose: 'ours', whole: true }, OLD]);
    workshop.close();
    expect(readdirSync(folder.path)).toEqual(['site']);
  });

  it('also over an empty folder that somebody made there, or the rest of a site', () => {
    for (const make of [() => mkdirSync(target()), () => write(target(), { '.DS_Store': '' })]) {
      open();
      makeSealed(inShop('previous'), OLD);
      make();
      expect(restore(place(), workshop.folder)).toBe(true);
      expect(holds()).toEqual([{ whose: 'ours', whole: true }, OLD]);
      rmSync(target(), { recursive: true });
      workshop.close();
    }
    open();
    makeSealed(inShop('previous'), OLD);
    makeSealed(target(), NEW);
    rmSync(join(target(), 'measures'), { recursive: true });
    expect(restore(place(), workshop.folder)).toBe(true);
    expect(build()).toBe(OLD);
  });

  it('leaves the new site when it is in place', () => {
    open();
    makeSealed(inShop('previous'), OLD);
    renameSync(made(), target());
    expect(restore(place(), workshop.folder)).toBe(false);
    expect(holds()).toEqual([{ whose: 'ours', whole: true }, NEW]);
    workshop.close();
    expect(readdirSync(folder.path)).toEqual(['site']);
  });

  it('deletes neither the last site nor what somebody put in its place', () => {
    open();
    makeSealed(inShop('previous'), OLD);
    write(target(), { 'thesis.txt': '' });
    expect(() => restore(place(), workshop.folder)).toThrow(/上次构建中断时移开的网站在 .*｜把两者之一移走再试/);
    workshop.close();
    expect(existsSync(join(target(), 'thesis.txt'))).toBe(true);
    expect(existsSync(inShop('previous/index.html'))).toBe(true);
  });

  it('has nothing to do where a build died earlier', () => {
    makeSealed(target(), OLD);
    open();
    renameSync(made(), inShop('stage'));
    expect(restore(place(), workshop.folder)).toBe(false);
    expect(holds()).toEqual([{ whose: 'ours', whole: true }, OLD]);
    rmSync(target(), { recursive: true });
    mkdirSync(inShop('previous'));
    expect(restore(place(), workshop.folder)).toBe(false);
    expect(existsSync(target())).toBe(false);
  });

  describe('of a swap of contents', () => {
    /** Dies after so many moves: one of the things to be moved is not there, or is in the way. */
    const dieAt = (phase: 'out' | 'in', moves: number) => {
      makeSealed(target(), OLD);
      open(true);
      const stage = inShop('stage');
      renameSync(made(), stage);
      const previous = inShop('previous');
      mkdirSync(previous);
      const note = (text: object) => write(workshop.folder, { 'swap.json': JSON.stringify(text) });
      const move = (from: string, to: string, count: number) =>
        readdirSync(from)
          .filter((name) => !name.startsWith('.kb-'))
          .slice(0, count)
          .forEach((name) => renameSync(join(from, name), join(to, name)));
      note({ phase: 'out' });
      if (phase === 'out') return move(target(), previous, moves);
      move(target(), previous, Infinity);
      note({ phase: 'in', entries: readdirSync(stage) });
      move(stage, target(), moves);
    };

    it.each([
      ['out', 0],
      ['out', 1],
      ['out', 3],
      ['out', 5],
      ['in', 0],
      ['in', 1],
      ['in', 3],
      ['in', 5],
    ] as const)('that died in phase %s after %i moves brings the last site back', (phase, moves) => {
      dieAt(phase, moves);
      expect(restore(place(true), workshop.folder)).toBe(phase === 'in' || moves > 0);
      workshop.close();
      expect(holds()).toEqual([{ whose: 'ours', whole: true }, OLD]);
    });

    it('that failed is undone at once', () => {
      makeSealed(target(), OLD);
      open(true);
      renameSync(made(), inShop('stage'));
      expect(() => swapContents(join(folder.path, 'no such stage'), target(), workshop.folder)).toThrow('ENOENT');
      workshop.close();
      expect(holds()).toEqual([{ whose: 'ours', whole: true }, OLD]);
    });
  });
});

describe('bringBack', () => {
  it('copies a site that a build of the earlier form had laid aside', () => {
    makeUnsealed(`${target()}.previous`, OLD);
    expect(needsBringingBack(place())).toBe(true);
    const workshop = openWorkshop(place());
    expect(bringBack(place(), workshop)).toBe(true);
    workshop.close();
    expect(build()).toBe(OLD);
    expect(readdirSync(folder.path).toSorted()).toEqual(['made', 'site', 'site.previous']);
  });

  it('does not touch a folder of the user’s that bears that name', () => {
    write(`${target()}.previous`, { 'thesis.txt': '' });
    expect(needsBringingBack(place())).toBe(false);
    makeUnsealed(`${target()}.previous`, OLD);
    expect(needsBringingBack(place())).toBe(false);
  });

  it('serves commands that only read: once, and not while a build is at work', () => {
    expect(bringBackIfNeeded(place())).toBe(false);
    const workshop = openWorkshop(place());
    makeSealed(join(workshop.folder, 'previous'), OLD);
    expect(bringBackIfNeeded(place())).toBe(false);
    workshop.close();
    expect(bringBackIfNeeded(place())).toBe(true);
    expect(build()).toBe(OLD);
    expect(bringBackIfNeeded(place())).toBe(false);
    expect(readdirSync(folder.path).toSorted()).toEqual(['made', 'site']);
  });
});
