import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { auditAliases } from '../../src/ingest/audit-aliases.ts';
import { auditWording } from '../../src/ingest/audit-wording.ts';
import type { DocumentSource } from '../../src/model/content.ts';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { told } from '../model/check/edit-county.ts';

const original = splitParagraphs(readFileSync('tests/fixtures/county-originals/baishi-2024.txt', 'utf8'));

function county() {
  const { content } = loadContent('tests/fixtures/county');
  const document = content.documents.find(({ id }) => id === 'baishi-2024');
  if (!document) throw new Error('the fixture has no baishi-2024');
  return { content, document };
}
/** What the audit says of the document after one change. */
function audit(change: (document: DocumentSource) => void = () => undefined): string[] {
  const { document } = county();
  change(document);
  return told(auditWording(document, original));
}
const note = (id: string, text: string) => (document: DocumentSource) => {
  const row = document.adoptions.find((one) => one.id === id);
  if (!row) throw new Error(`no ${id}`);
  row.note = text;
};

describe('words held against the original', () => {
  it('agree in the county', () => expect(audit()).toEqual([]));

  it('name the agency as it is printed', () => {
    const rename = (document: DocumentSource) => (document.data.issuer = '白石县政府办公室');
    expect(audit(rename)).toEqual([expect.stringMatching(/^audit\/issuer baishi-2024\/index\.mdx:\d+$/)]);
    const inferred = (document: DocumentSource) => {
      rename(document);
      document.data.inferred.push({ field: 'issuer', reason: '由落款推断' });
    };
    expect(audit(inferred)).toEqual([]);
  });

  it('quote what stands in the paragraph', () => {
    expect(audit(note('a-imaging', '原文作“逐步建立”'))[0]).toBe('audit/quote baishi-2024/adoptions.csv:3');
    expect(audit(note('a-imaging', '原文作“影像……逐步建成”“不少于”'))).toEqual([
      'audit/quote baishi-2024/adoptions.csv:3',
    ]);
    expect(audit(note('a-imaging', '原文作“逐步建成……影像”“不少于”'))).toEqual([]);
    expect(audit(note('a-imaging', '原文作“逐步建成”……“不少于”'))).toEqual([]);
  });

  it('keep every word of strength of a paragraph with promises', () => {
    expect(audit(note('a-community', '原文作“建立”'))).toEqual(['audit/strength baishi-2024/adoptions.csv:2']);
  });

  it('mark a deadline that the text does not print', () => {
    const dated = (document: DocumentSource) => {
      const row = document.adoptions.find(({ id }) => id === 'a-recruitment');
      if (row) row.end = '2028';
    };
    expect(audit(dated)).toEqual(['audit/deadline baishi-2024/adoptions.csv:4']);
  });
});

describe('names of measures that no row takes up', () => {
  const aliases = (paragraph: string, exempt: { paragraph: number; name: string }[] = []) => {
    const { content, document } = county();
    document.data.alias_exempt = exempt;
    const texts = original.map((text, index) => (index === 13 - 1 ? paragraph : text));
    return auditAliases(document, texts, content).map(({ level, rule, message }) => [
      level,
      rule,
      message.slice(0, 12),
    ]);
  };
  const LONG = '对路远的村，每月巡诊两次，由县医院安排人员和车辆，并把巡诊情况逐月记录下来，年底汇总上报；同时';

  it('are warnings, for a reader to judge', () => {
    const [found] = aliases(`${LONG}开展远程影像会诊。`);
    expect(found?.slice(0, 2)).toEqual(['warning', 'audit/alias']);
  });
  it('are silent once judged', () => {
    const { content } = county();
    const names = content.measures.flatMap(({ data }) => [data.name, ...data.aliases.map(({ name }) => name)]);
    const exempt = names.map((name) => ({ paragraph: 13, name }));
    expect(aliases(`${LONG}开展远程影像会诊。`, exempt)).toEqual([]);
  });
  it('are none in a heading', () => expect(aliases('三、远程影像会诊')).toEqual([]));
});
