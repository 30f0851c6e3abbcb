import { describe, expect, test } from 'vitest';
import { draftDocument } from '../../src/ingest/draft.ts';
import { readParagraphs, readSource } from '../../src/source/read-source.ts';
import { redactParagraphs } from '../../src/text/redact-paragraphs.ts';
import { KNOWLEDGE } from './make-knowledge.ts';

const BODY = '其中钱大海所在的卫生院，签约居民的随访由团队分工承担，每周下村一次，随访结果记入健康档案。';
const LINES = ['甲县推进家庭医生签约', '作者：钱大海  来源：甲县融媒体中心', BODY];
const BOX = `<div class="article"><p>${LINES[1]}</p><p>${BODY}</p><p>${BODY}</p></div>`;
const page = (inside: string, title = LINES[0]) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${inside}</body></html>`;

/** The text as the draft has it, and as audit and site read it from the original. */
async function bothTexts(content: string, name: string): Promise<{ draft: string; again: string }> {
  const bytes = new TextEncoder().encode(content);
  const drafted = draftDocument({ source: await readSource(bytes, name), file: name, sha256: 'a' }, KNOWLEDGE);
  return {
    draft: Object.values(drafted.files).join('\n'),
    again: redactParagraphs(await readParagraphs(bytes, name)).join('\n'),
  };
}

describe('a name that one part of an original gives away is covered in all, for draft, audit and site alike', () => {
  test.each<[string, string, string]>([
    ['of a text file', LINES.join('\n'), 'a.txt'],
    ['a byline that was taken off', page(BOX), 'a.html'],
    [
      'a byline above the box of the text',
      page(`<p>${LINES[1]}</p><div class="article"><p>${BODY}</p></div>`),
      'b.html',
    ],
    [
      'the title of the page',
      page(`<div class="article"><p>${BODY}</p></div>`, '副县长钱大海调研基层医疗卫生工作'),
      'c.html',
    ],
  ])('%s', async (_, content, name) => {
    const { draft, again } = await bothTexts(content, name);
    expect(draft).toContain('其中■■■所在的');
    expect(again).toContain('其中■■■所在的');
    expect(draft + again).not.toContain('钱大海');
  });

  test('a menu around the text names places, not people', async () => {
    const menu = '<div class="top"><p>温岭 梅州</p></div>';
    const box = `<div class="article">${`<p>温岭的${BODY}</p>`.repeat(3)}</div>`;
    const { again } = await bothTexts(page(menu + box), 'd.html');
    expect(again).not.toContain('梅州');
    expect(again).toContain('温岭的');
  });
});
