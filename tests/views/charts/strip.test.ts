/** What a strip says of an indicator: one dot a region, aims hollow, what may not be read together grey with its reason. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { buildKnowledgeBase, type KnowledgeBase, type Observation } from '../../../src/model/knowledge-base.ts';
import { viewBullet } from '../../../src/views/charts/bullet.ts';
import { viewAgainst } from '../../../src/views/say-against.ts';
import { viewStrip } from '../../../src/views/charts/strip.ts';

const content = loadContent('tests/fixtures/county').content;
const kb = buildKnowledgeBase(content);
const RATE = 'county-visit-rate';
const [QINGHE, BAISHI] = ['339921', '339922'];

/** The fixture with figures of the rate of Qinghe instead of its own. */
function withFigures(...rows: Partial<Observation>[]): KnowledgeBase {
  const documents = content.documents.map((source) => {
    if (source.id !== 'qinghe-2023') return { ...source, observations: [] };
    const [, , model] = source.observations;
    if (!model) throw new Error('the fixture has no such figure');
    const base = { ...model, indicator: RATE, label: null, subject: null, coverage: 'whole' as const, note: null };
    const observations = rows.map((row, index) => {
      const { document: _document, key: _key, ...cells } = row;
      return { ...base, id: `f${index}`, ...cells };
    });
    return { ...source, observations };
  });
  return buildKnowledgeBase({ ...content, documents });
}
const strip = (base: KnowledgeBase, options = {}) => {
  const view = viewStrip(base, RATE, options);
  if (!view) throw new Error('nothing was drawn');
  return view;
};

describe('a strip', () => {
  it('is undefined where there is no figure', () => {
    expect(viewStrip(withFigures(), RATE)).toBeUndefined();
    expect(viewStrip(kb, 'no-such-indicator')).toBeUndefined();
  });
  it('has the latest actual figure of each region, and beside it what the region aims at', () => {
    const { dots } = strip(kb);
    expect(dots.map(({ text, whose, isGoal }) => [text, whose, isGoal])).toEqual([
      ['86.4%', '白石县 2023', false],
      ['90.6%', '青禾县 2023', false],
      ['目标 ≥ 90%', '白石县 2026', true],
      ['目标 ≥ 92%', '青禾县 2025', true],
    ]);
    expect(dots[1]?.path).toBe('/documents/qinghe-2023/#visit-rate');
  });
  it('has the latest of several, never two of one region and one thing', () => {
    const base = withFigures(
      { region: QINGHE, period: '2021', value: 80 },
      { region: QINGHE, period: '2023', value: 90 },
    );
    expect(strip(base).dots.map(({ text }) => text)).toEqual(['90%']);
    expect(strip(base).rest).toEqual({ name: '另有 1 条观测', path: '/indicators/county-visit-rate/#observations' });
  });
  it('leaves out an earlier value that stands beside the later one', () => {
    const base = withFigures(
      { region: QINGHE, period: '2023', value: 80 },
      { region: QINGHE, period: '2023', value: 90, before: 'f0' },
    );
    expect(strip(base).dots.map(({ text }) => text)).toEqual(['90%']);
  });
  it('has an aim, hollow, where nothing was reached yet', () => {
    const base = withFigures({ region: BAISHI, nature: 'target', period: '2026', value: 90, comparator: '≥' });
    expect(strip(base).dots.map(({ text, row, isGoal }) => [text, row.nature, isGoal])).toEqual([
      ['目标 ≥ 90%', 'target', false],
    ]);
    expect(strip(base).badge.text).toBe('仅一地');
  });
  it('has the benchmarks of the country, named as such, and no doubtful one', () => {
    const { references, drawings } = strip(kb, { benchmarks: 4 });
    expect(references.map(({ text }) => text)).toEqual([
      '国家目标 2025年：≥ 90%（全国的县）',
      '国家数据 2022年：84.2%（全国的县）',
    ]);
    expect(drawings.map(({ name }) => name)).toEqual(['broad', 'wide', 'small']);
    expect(drawings[0]?.strip.lines.map(({ lines }) => lines.join(''))).toEqual(references.map(({ text }) => text));
  });
  it('lets the region asked for stand out, first of all', () =>
    expect(strip(kb, { region: QINGHE }).dots.map(({ whose, isFocus }) => [whose, isFocus])[0]).toEqual([
      '青禾县 2023',
      true,
    ]));
  it('draws no more than it is told', () => {
    const { dots, rest } = strip(kb, { most: 1, region: BAISHI });
    expect(dots.map(({ whose }) => whose)).toEqual(['白石县 2023', '白石县 2026']);
    expect(rest?.name).toBe('另有 2 条观测');
  });
  it('says in words what it draws', () =>
    expect(strip(kb, { benchmarks: 1 }).description).toBe(
      '县域内就诊率：白石县 2023年 实际 86.4%；青禾县 2023年 实际 90.6%；白石县 2026年 目标 ≥ 90%；青禾县 2025年 目标 ≥ 92%。参照：国家目标 2025年：≥ 90%（全国的县）',
    ));
});

describe('figures on one line', () => {
  it('of one kind are comparable', () => {
    const { badge, dots, notes } = strip(kb);
    expect([badge.text, notes, dots.filter(({ refused }) => refused)]).toEqual(['可比', [], []]);
  });
  it('that are rates of one definition may stand side by side, with what sets them apart', () => {
    const base = withFigures(
      { region: QINGHE, period: '2013', value: 80 },
      { region: BAISHI, period: '2023', value: 90 },
    );
    const { badge, dots, notes } = strip(base);
    expect([badge.text, dots.map(({ refused }) => refused)]).toEqual(['并列', [undefined, undefined]]);
    expect(notes).toEqual(['差别在时期相差甚远。']);
  });
  it('that are counts of times far apart stand side by side, in colour: only what is not comparable is grey', () => {
    const base = withFigures(
      { region: QINGHE, period: '2013', value: 3, unit: '个', basis: 'stock', indicator: 'medical-communities' },
      { region: BAISHI, period: '2023', value: 12, unit: '个', basis: 'stock', indicator: 'medical-communities' },
    );
    const view = viewStrip(base, 'medical-communities');
    expect([view?.badge.text, view?.dots.map(({ refused }) => refused)]).toEqual(['并列', [undefined, undefined]]);
  });
  it('of a region carry the lines that its words speak of, and no others', () => {
    const view = strip(kb, { region: QINGHE });
    const indicator = kb.indicators.get(RATE);
    const [row] = view.dots.filter(({ isFocus }) => isFocus).map((dot) => dot.row);
    const spoken = indicator && row ? viewAgainst(kb, indicator, row).map(({ text }) => text) : [];
    expect(view.references.length).toBeGreaterThan(0);
    for (const { text } of view.references) {
      const year = /\d{4}年/.exec(text)?.[0] ?? '';
      expect(spoken.some((words) => words.includes(year))).toBe(true);
    }
  });
  it('that are not comparable are grey, in place, with the reason', () => {
    const base = withFigures(
      { region: QINGHE, period: '2023', value: 80 },
      { region: BAISHI, period: '2023', value: 90, subject: '城乡居民' },
    );
    const { badge, dots, notes } = strip(base);
    expect([badge.text, dots.every(({ refused }) => refused?.grade === 'not-comparable')]).toEqual(['不可比', true]);
    expect(notes).toEqual(['灰点 青禾县 80%、白石县 90%：不可比，差在对象。']);
  });
  it('are held against the region asked for: it stays, the other is grey', () => {
    const base = withFigures(
      { region: QINGHE, period: '2023', value: 80 },
      { region: BAISHI, period: '2023', value: 90, subject: '城乡居民' },
    );
    const { dots, notes } = strip(base, { region: QINGHE });
    expect(dots.map(({ whose, refused }) => [whose, refused?.reasons])).toEqual([
      ['青禾县 2023', undefined],
      ['白石县 2023', ['对象']],
    ]);
    expect(notes).toEqual(['灰点 白石县 90%：不可比，差在对象。']);
  });
  it('an aim beside what others reached is hollow, not grey', () => {
    const base = withFigures(
      { region: QINGHE, period: '2023', value: 80 },
      { region: BAISHI, period: '2024', value: 90, nature: 'target' },
    );
    expect(strip(base).dots.map(({ refused }) => refused)).toEqual([undefined, undefined]);
  });
});

describe('a bullet', () => {
  const bullet = (base: KnowledgeBase, key: string) => {
    const row = base.observation(key);
    return row && viewBullet(base, row);
  };
  it('has where its region stood when the aim was set', () =>
    expect(bullet(kb, 'qinghe-2023/visit-rate-target')).toMatchObject({
      bullet: { goal: 184, baseline: 181.2, reached: undefined },
      open: 'right',
      description: '目标 ≥ 92%；没有实际值；此前 90.6%（2023年）',
    }));
  it('of which nothing is on record shows the aim alone', () =>
    expect(bullet(kb, 'baishi-2024/recruits-plan')).toMatchObject({
      bullet: { reached: undefined, baseline: undefined },
      reached: undefined,
      baseline: undefined,
      open: 'left',
      description: '计划 ≤ 15 名；没有实际值',
    }));
  it('is none for an actual figure', () => expect(bullet(kb, 'qinghe-2023/visit-rate')).toBeUndefined());
});
