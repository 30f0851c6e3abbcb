/** Rights and personal data in what is published. Uses the originals where the operator has them; says so where not. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { originalsFolders, placeOfOriginal } from '../../src/content/originals-folders.ts';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { redact, REDACTED } from '../../src/text/redact.ts';

const dir = inject('siteDir');
const originals = originalsFolders(process.env['KB_ORIGINALS']);
const placeOf = (file: string): string => placeOfOriginal(originals, file) ?? '';
const { documents } = loadContent('content').content;
const held = documents.filter(({ data }) => placeOf(data.original.file) !== '');
const read = (path: string) => readFileSync(path, 'utf8');

/** Everything a build writes that is text. */
const published = readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:html|json|jsonld|csv|js|txt|xml|atom|ics)$/.test(entry.name))
  .map((entry) => read(join(entry.parentPath, entry.name)))
  .join('\n');

describe('权利与个人信息', () => {
  test('没有手机号码', () => expect(published).not.toMatch(/(?<![\d.])1[3-9]\d{9}(?!\d)/));

  test.skipIf(held.length === 0)(
    `被遮盖的姓名与电话不在网站里${held.length === 0 ? '（跳过：没有原件，见 KB_ORIGINALS）' : ''}`,
    () => {
      const secrets = new Set<string>();
      for (const { data } of held) {
        const raw = read(placeOf(data.original.file));
        const { text } = redact(raw);
        for (const match of text.matchAll(new RegExp(`${REDACTED}+`, 'g')))
          secrets.add(raw.slice(match.index, match.index + match[0].length).trim());
      }
      expect(secrets.size).toBeGreaterThan(5);
      // Two-character names can be part of ordinary words; three or more, and numbers, can't.
      for (const secret of [...secrets].filter(({ length }) => length > 2))
        expect(published.includes(secret), '个人信息').toBe(false);
    },
  );

  test.skipIf(held.length === 0 || process.env['KB_PRIVATE'] === '1')(
    `不许公开全文的文献不附原文${held.length === 0 ? '（跳过：没有原件，见 KB_ORIGINALS）' : ''}`,
    () => {
      for (const { id, data } of held.filter(({ data }) => data.rights.fulltext === 'private')) {
        const page = read(join(dir, 'documents', id, 'index.html'));
        const longest =
          splitParagraphs(read(placeOf(data.original.file))).toSorted((a, b) => b.length - a.length)[0] ?? '';
        expect(page).not.toContain(longest.slice(0, 40));
        expect(page).not.toContain('class="original"');
      }
    },
  );
});
