/** Nothing that an author names may answer to an address that a page of the site already has. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { id, rowId } from '../../src/schema/fields.ts';
import { PAGES_BESIDE, SECTION_ANCHORS, isDeviceName } from '../../src/schema/reserved.ts';

const pages = readdirSync('src/pages', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath.replace(/^.*src\/pages\/?/, '')}/${name}`.replace(/^\//, ''));
/** Folders whose pages are named after ids of content. */
const byId = pages
  .filter((page) => /^[^[\]]+\/\[(?:id|code|document)\]/.test(page))
  .map((page) => page.split('/[')[0] ?? '');

describe('pages beside the pages of a kind', () => {
  test('the folders of the kinds are found', () => {
    expect(byId).toEqual(
      expect.arrayContaining(['cases', 'documents', 'indicators', 'measures', 'policies', 'regions']),
    );
  });
  test('are reserved, all of them', () => {
    const beside = byId.flatMap((folder) =>
      pages
        .filter((page) => page.startsWith(`${folder}/`))
        .map(
          (page) =>
            page
              .slice(folder.length + 1)
              .replace(/\.\w+$/, '')
              .split('/')[0] ?? '',
        )
        .filter((name) => !name.startsWith('[') && name !== 'index')
        .map((name) => `${folder}/${name}`),
    );
    const reserved = Object.entries(PAGES_BESIDE).flatMap(([folder, names]) =>
      names.map((name) => `${folder}/${name}`),
    );
    expect([...new Set(beside)].toSorted()).toEqual(reserved.toSorted());
  });
  test('no folder of public stands where such pages are written', () => {
    expect(readdirSync('public').filter((name) => byId.includes(name))).toEqual([]);
  });
});

describe('ids', () => {
  test.each([
    'con',
    'prn',
    'aux',
    'nul',
    'com1',
    'com9',
    'lpt1',
    'index',
    'a'.repeat(65),
    'a-',
    'a.',
    'a..',
    'A',
    '1a',
    '../a',
    '',
  ])('%s is none', (value) => expect(id.safeParse(value).success).toBe(false));
  test.each(['constructor', 'valueof', 'com', 'com10', 'console', 'nul-rate', 'a'.repeat(64)])('%s is one', (value) =>
    expect(id.safeParse(value).success).toBe(true),
  );
  test.each([...SECTION_ANCHORS, 'p12', 'card-a', 'check-a', 'mini-0s', 'con', 'a'.repeat(65)])(
    '%s is none of a row',
    (value) => expect(rowId.safeParse(value).success).toBe(false),
  );
  test('a device is one with any ending', () => {
    expect(['con', 'CON.txt', 'nul.tar.gz', 'Com1.txt', 'com¹'].every(isDeviceName)).toBe(true);
    expect(['con_1.txt', 'console.txt', 'a.con'].some(isDeviceName)).toBe(false);
  });
  test('one fault is told once, in words', () => {
    expect(id.safeParse('Family Doctor').error?.issues.map(({ message }) => message)).toEqual([
      '编号格式不对｜只用小写英文字母、数字和连字符，以字母开头，如 family-doctor',
    ]);
  });
});
