/** What each kind of page asks to be cited as: whose work, of what kind, of when. */
import { describe, expect, it } from 'vitest';
import { citeData, citeDocument, citeFigure, citePage, citePolicy } from '../../src/views/cite.ts';
import { formatGb } from '../../src/cite/gb.ts';
import type { Document } from '../../src/model/knowledge-base.ts';
import { smallBase } from '../model/small-base.ts';

const address = (path: string) => `https://kb.example${path}`;
const base = smallBase({
  regions: { '990100': { name: '青禾县' } },
  indicators: { rate: { name: '签约率' } },
  documents: {
    a: {
      title: '《青禾县办法》',
      issuer: '青禾县卫生健康局、青禾县医保局',
      number: '青卫〔2024〕3号',
      signed: '2024-03-05',
      published: '未说明',
      period: '2023',
      kind: 'notice',
      inferred: [],
      quality: {
        issuance: 'issuer-original',
        completeness: 'complete',
        assessment: 'none',
        evidence: 'none',
        defects: [],
        remarks: '',
      },
      observations: [{ id: 'o', indicator: 'rate', paragraph: 7 }],
    },
  },
  policies: {
    p: { title: '《青禾县规划》', issuer: '青禾县委办公室（据发文代字推断）', date: '2023?' },
    q: { title: '放管服' },
  },
});
const document = base.documents.get('a') as Document;
const change = (changes: Partial<Document>): Document => ({ ...document, ...changes });
const quality = (issuance: Document['quality']['issuance']) => ({ quality: { ...document.quality, issuance } });

describe('文献', () => {
  it('发文机关在前，一个一个列出，本站只是读到它的地方', () => {
    expect(citeDocument(document, address)).toMatchObject({
      title: '青禾县办法',
      author: [{ literal: '青禾县卫生健康局' }, { literal: '青禾县医保局' }],
      number: '青卫〔2024〕3号',
      issued: { 'date-parts': [[2024, 3, 5]] },
      URL: 'https://kb.example/documents/a/',
      source: '县域医改知识库',
    });
  });

  it.each([
    ['work-summary', '[R/OL]'],
    ['government-report', '[R/OL]'],
    ['statistical-communique', '[R/OL]'],
    ['press-report', '[N/OL]'],
    ['notice', '[EB/OL]'],
    ['action-plan', '[EB/OL]'],
    ['proposal-reply', '[EB/OL]'],
    ['newsletter-article', '[EB/OL]'],
  ] as const)('%s 标作 %s', (kind, mark) => {
    expect(formatGb(citeDocument(change({ kind }), address))).toContain(mark);
  });

  it('有标准编号的是标准，报纸是出处而不是作者', () => {
    expect(formatGb(citeDocument(change({ number: 'WS/T 9001—2024' }), address))).toMatch(
      /^WS\/T 9001—2024\u2003青禾县办法\[S\/OL\]/,
    );
    const news = citeDocument(change({ kind: 'press-report', issuer: '青禾日报', number: '未说明' }), address);
    expect(formatGb(news)).toBe('青禾县办法[N/OL]. 青禾日报，2024-03-05. https://kb.example/documents/a/.');
    expect(news.author).toBeUndefined();
  });

  it('转载的日期不当作发文日期；都没有的按数据期估计', () => {
    const undated = { signed: '未说明', published: '2025-05-20', period: '2023' };
    expect(citeDocument(change({ ...undated, ...quality('third-party-repost') }), address)).toMatchObject({
      issued: { literal: '[2023]' },
      note: '日期为推断；据转载件整理',
    });
    expect(citeDocument(change({ ...undated, ...quality('issuer-repost') }), address).issued).toEqual({
      'date-parts': [[2025, 5, 20]],
    });
  });

  it.each([
    ['甲委、乙局；丙厅', ['甲委', '乙局', '丙厅']],
    ['甲县委办公室 甲县人民政府办公室', ['甲县委办公室', '甲县人民政府办公室']],
    ['医改领导小组（甲委、乙局）', ['医改领导小组（甲委、乙局）']],
    ['甲委（据落款推断）', ['甲委']],
  ])('%s 是 %j', (issuer, names) => {
    expect(citeDocument(change({ issuer }), address).author?.map(({ literal }) => literal)).toEqual(names);
  });

  it('报名未说明的报道不写出处', () => {
    const news = citeDocument(change({ kind: 'press-report', issuer: '未说明', number: '未说明' }), address);
    expect(formatGb(news)).toBe('青禾县办法[N/OL]. 2024-03-05. https://kb.example/documents/a/.');
  });

  it('未说明的机关与文号不写', () => {
    const item = citeDocument(change({ issuer: '未说明', number: '未说明' }), address);
    expect(formatGb(item)).toMatch(/^青禾县办法\[/);
  });
});

it('数字：文献、文号、指标与段落', () => {
  const [row] = base.observations;
  const item = row && citeFigure(base, row, address);
  expect(item && formatGb(item)).toBe(
    '青禾县卫生健康局，青禾县医保局. 青禾县办法：青卫〔2024〕3号：签约率，第7段[EB/OL]. （2024-03-05）[引用日期]. https://kb.example/figures/a/o/.',
  );
  expect(item?.id).toBe('a--o');
});

it('政策：推断的话不进机关名；没有机关的以题名起头', () => {
  const [policy, campaign] = [...base.policies.values()];
  expect(policy && citePolicy(base, policy, address)).toMatchObject({
    author: [{ literal: '青禾县委办公室' }],
    issued: { literal: '[2023]' },
  });
  expect(campaign && formatGb(citePolicy(base, campaign, address))).toBe(
    '放管服[EB/OL]. [引用日期]. https://kb.example/policies/q/.',
  );
});

it('本站自己的页面署本站，首页不重复站名，数据带版本', () => {
  const page = citePage(base, '签约率', '/indicators/rate/', address);
  expect(page).toMatchObject({ id: 'indicators-rate', author: [{ literal: '县域医改知识库' }], type: 'webpage' });
  expect(citePage(base, '县域医改知识库', '/', address).author).toBeUndefined();
  expect(formatGb(citeData(base, '0a1b', address))).toContain('县域医改知识库. 县域医改知识库数据集[DS/OL]. V0a1b. ');
});
