/** Citations as files: BibTeX, RIS and CSL-JSON as their readers take them, and what the head of a page tells them. */
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/cite/csl-item.ts';
import { FORMAT_IDS, FORMATS, fileOf } from '../../src/cite/formats.ts';
import { issuedOn, estimateYear } from '../../src/cite/issued.ts';
import { metaTags } from '../../src/cite/meta.ts';

const item: CslItem = {
  id: 'qinghe-2024',
  type: 'report',
  title: '青禾县100%覆盖_试行 {A} & B',
  author: [{ literal: '青禾县卫生健康局' }, { literal: '青禾县医保局' }],
  number: '青卫〔2025〕3号',
  issued: { 'date-parts': [[2025, 1, 8]] },
  accessed: { 'date-parts': [[2026, 11, 5]] },
  URL: 'https://kb.example/documents/qinghe-2024/?a=1%20&b={2}',
  source: '县域医改知识库',
  note: '题名自拟',
  language: 'zh-CN',
};
const inferred: CslItem = {
  ...item,
  type: 'webpage',
  issued: { literal: '[2019-06]' },
  accessed: { literal: '引用日期' },
};

describe('BibTeX', () => {
  const text = FORMATS.bibtex.write(item);

  it('每个字段一行，题名与机关整个括住，TeX 的记号都转义', () => {
    expect(text.split('\n')).toEqual([
      '@techreport{qinghe-2024,',
      '  author = {{青禾县卫生健康局} and {青禾县医保局}},',
      '  title = {{青禾县100\\%覆盖\\_试行 \\{A\\} \\& B}},',
      '  institution = {青禾县卫生健康局，青禾县医保局},',
      '  number = {青卫〔2025〕3号},',
      '  year = {2025},',
      '  month = {1},',
      '  howpublished = {县域医改知识库},',
      '  url = {https://kb.example/documents/qinghe-2024/?a=1%2520&b=%7B2%7D},',
      '  urldate = {2026-11-05},',
      '  langid = {chinese},',
      '  note = {题名自拟}',
      '}',
      '',
    ]);
  });

  it('括号成对，推断的年份带方括号', () => {
    const written = FORMATS.bibtex.write(inferred).replace(/\\[{}]/g, '');
    expect(written.match(/\{/g)?.length).toBe(written.match(/\}/g)?.length);
    expect(written).toContain('year = {[2019]}');
    expect(written).not.toContain('month');
  });
});

describe('RIS', () => {
  it('以 TY 起，以 ER 止，行尾 CRLF，每个机关一行', () => {
    const text = FORMATS.ris.write(item);
    expect(text.endsWith('ER  - \r\n')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- ?/.test(line))).toBe(true);
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual(['AU  - 青禾县卫生健康局', 'AU  - 青禾县医保局']);
    expect(lines).toContain('DA  - 2025/01/08/');
    expect(lines).toContain('Y2  - 2026/11/05/');
  });

  it('推断的日期说得出，没有填的引用日期不写，换行不成新的一行', () => {
    const text = FORMATS.ris.write({ ...inferred, title: '甲\nER  - 乙' });
    expect(text).toContain('DA  - 2019///[2019-06]\r\n');
    expect(text).toContain('PY  - 2019\r\n');
    expect(text).not.toContain('Y2');
    expect(text.match(/^ER/gm)).toHaveLength(1);
  });
});

describe('格式', () => {
  it('CSL-JSON 就是条目本身', () => {
    expect(JSON.parse(FORMATS.csl.write(item))).toEqual([item]);
  });
  it('两种 GB/T 只供复制，其余可存为文件', () => {
    expect(FORMAT_IDS.filter((id) => fileOf(id) === undefined)).toEqual(['gb2025', 'gb2015']);
  });
});

describe('页头的元数据', () => {
  const tags = metaTags(item);
  const valuesOf = (name: string) => tags.filter(([key]) => key === name).map(([, value]) => value);

  it('类型、题名、机关、日期、文号、地址都在', () => {
    expect(valuesOf('z.itemType')).toEqual(['report']);
    expect(valuesOf('citation_author')).toEqual(['青禾县卫生健康局', '青禾县医保局']);
    expect(valuesOf('citation_publication_date')).toEqual(['2025/01/08']);
    expect(valuesOf('citation_technical_report_institution')).toEqual(['青禾县卫生健康局']);
    expect(valuesOf('citation_technical_report_number')).toEqual(['青卫〔2025〕3号']);
    expect(valuesOf('citation_public_url')).toEqual([item.URL]);
    expect(valuesOf('DC.source')).toEqual(['县域医改知识库']);
  });

  it('报纸的报道不会被当作期刊论文', () => {
    const news = metaTags({ ...item, type: 'article-newspaper', 'container-title': '青禾日报' });
    expect(news).toContainEqual(['z.itemType', 'newspaperArticle']);
    expect(news).toContainEqual(['prism.publicationName', '青禾日报']);
    expect(news.map(([name]) => name)).not.toContain('citation_journal_title');
  });

  it('推断的日期不当作确定的日期，站内地址不当作公开地址', () => {
    const names = metaTags({ ...inferred, URL: '/documents/qinghe-2024/' }).map(([name]) => name);
    expect(names).not.toContain('citation_publication_date');
    expect(names).not.toContain('citation_public_url');
    expect(metaTags(inferred)).toContainEqual(['DC.date', '[2019-06]']);
  });
});

describe('日期', () => {
  it('确定的给数字，推断的加方括号，起止写两头，未说明的没有', () => {
    expect(issuedOn('2019-06-10')).toEqual({ 'date-parts': [[2019, 6, 10]] });
    expect(issuedOn('2019')).toEqual({ 'date-parts': [[2019]] });
    expect(issuedOn('2019-06?')).toEqual({ literal: '[2019-06]' });
    expect(issuedOn('2019~')).toEqual({ literal: '[2019]' });
    expect(issuedOn('2022-01/2022-03')).toEqual({ literal: '2022-01/2022-03' });
    expect(issuedOn('未说明')).toBeUndefined();
  });
  it('没有日期的按数据期的末年估计，末端不明的不估', () => {
    expect(estimateYear('2018/2019?')).toEqual({ literal: '[2019]' });
    expect(estimateYear('../2017?')).toEqual({ literal: '[2017]' });
    expect(estimateYear('2021/..')).toBeUndefined();
  });
});
