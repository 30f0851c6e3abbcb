import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { checkCaseFigures } from '../../../src/markdown/prose/case-figures.ts';
import { checkCaseSupport } from '../../../src/model/check/case-support.ts';
import { checkMovedAddresses } from '../../../src/model/check/moved-addresses.ts';
import type { SupportedText } from '../../../src/schema/case.ts';
import { movedEntry } from '../../../src/schema/moved.ts';
import { told } from './edit-county.ts';

const county = () => loadContent('tests/fixtures/county').content;

/** The fixture's case with one sentence put into its box. */
function withLead(lead: SupportedText) {
  const content = county();
  const entry = content.cases[0];
  if (!entry) throw new Error('the fixture has no case');
  entry.data.action.lead = lead;
  return content;
}

describe('what a case tells a reader to do', () => {
  const cites = [{ doc: 'qinghe-2023', p: '5' }];

  it('rests on paragraphs', () => {
    expect(checkCaseSupport(county())).toEqual([]);
    expect(checkCaseFigures(county())).toEqual([]);
  });
  it.each<[string, SupportedText, string]>([
    ['no paragraph', { text: '县人民医院牵头', cites: [] }, 'case/unsupported'],
    ['a document that is not there', { text: '牵头', cites: [{ doc: 'qinghe-2032', p: '5' }] }, 'case/cite'],
    ['a document that is not its own', { text: '牵头', cites: [{ doc: 'baishi-2024', p: '5' }] }, 'case/cite'],
    ['a paragraph that is not there', { text: '牵头', cites: [{ doc: 'qinghe-2023', p: '5,99' }] }, 'case/cite'],
  ])('is refused with %s', (_case, lead, rule) => {
    expect(told(checkCaseSupport(withLead(lead)))).toEqual([expect.stringMatching(new RegExp(`^${rule} .*:\\d+$`))]);
  });
  it('may say that nothing is stated', () => {
    expect(checkCaseSupport(withLead({ text: '谁牵头未说明', cites: [] }))).toEqual([]);
  });
  it('holds no figure without evidence, but names and years', () => {
    expect(told(checkCaseFigures(withLead({ text: '接入 9 家卫生院', cites })))).toEqual([
      expect.stringMatching(/^case\/bare-figure /),
    ]);
    expect(checkCaseFigures(withLead({ text: '2021年起由县医院牵头', cites }))).toEqual([]);
  });
});

describe('an address that has moved', () => {
  const moved = (id: string, ...to: string[]) => {
    const content = county();
    content.moved = [{ id, file: 'content/moved.yaml', data: { id, to }, at: () => ({ line: 1 }) }];
    return told(checkMovedAddresses(content)).map((text) => text.split(' ')[0]);
  };

  it.each([
    ['/indicators/old-name/', '/indicators/queue-minutes/'],
    ['/indicators/old-name/', '/documents/qinghe-2023/#queue-after'],
    ['/documents/qinghe-2023/#a-old', '/documents/qinghe-2023/#p5'],
    ['/documents/qinghe-2023/#p99', '/documents/baishi-2024/#p1'],
    ['/figures/qinghe-2023/old-figure/', '/figures/qinghe-2023/queue-after/'],
  ])('%s → %s', (from, to) => expect(moved(from, to)).toEqual([]));

  it.each([
    ['/indicators/queue-minutes/', '/documents/qinghe-2023/', 'moved/live'],
    ['/documents/qinghe-2023/#p5', '/documents/qinghe-2023/', 'moved/live'],
    ['/figures/qinghe-2023/queue-after/', '/documents/qinghe-2023/', 'moved/live'],
    ['/indicators/old-name/', '/figures/qinghe-2023/old-figure/', 'moved/target'],
    ['/indicators/old-name/', '/indicators/older-name/', 'moved/target'],
    ['/indicators/old-name/', '/documents/qinghe-2023/#no-row', 'moved/target'],
    ['/indicators/old-name/', '/documents/qinghe-2023/#p99', 'moved/target'],
    ['/indicators/old-name/', '/documents/no-document/', 'moved/target'],
  ])('%s → %s is %s', (from, to, rule) => expect(moved(from, to)).toEqual([rule]));

  it.each(['indicators/x/', '/indicators/x', 'https://example.org/', '/documents/x/#', '//example.org/'])(
    'is none of the site: %s',
    (id) => expect(movedEntry.safeParse({ id, to: ['/documents/x/'] }).success).toBe(false),
  );
});
