/** What a strip is drawn with: marks by what they are, labels where the layout put them, as text and without a page. */
import { describe, expect, it } from 'vitest';
import { drawStrip, type MarkFace } from '../../src/charts/strip/draw.ts';
import { layOutStrip } from '../../src/charts/strip/layout.ts';
import { svgNode, writeSvg } from '../../src/charts/svg-node.ts';

const mark = (key: string, value: number) => ({ key, value, value_max: null, comparator: '=', text: key, whose: '甲' });
const face = (key: string, more: Partial<MarkFace> = {}): MarkFace => ({
  ...{ key, text: key, whose: '甲', title: `${key} 全文` },
  ...{ isHollow: false, isInferred: false, isGrey: false, ...more },
});
const draw = (faces: readonly MarkFace[]): string => {
  const marks = faces.map(({ key }, index) => mark(key, 20 + index * 30));
  const strip = layOutStrip(
    marks,
    [{ key: 'aim', value: 75, label: '国家目标' }],
    { width: 440, font: 14 },
    (value) => `${value}%`,
    100,
  );
  return drawStrip(strip, faces, 14).map(writeSvg).join('');
};

describe('a drawn strip', () => {
  it('marks what is hollow, inferred and grey, and draws what stands out last', () => {
    const svg = draw([
      face('一', { isFocus: true }),
      face('二', { isHollow: true, isGoal: true }),
      face('三', { isGrey: true, isInferred: true }),
    ]);
    const marks = [...svg.matchAll(/<g class="dot"([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(marks).toEqual([
      ' data-observation="三" data-inferred="" data-grey=""',
      ' data-observation="二" data-hollow=""',
      ' data-observation="一" data-focus=""',
    ]);
    // A diamond is an aim, circles are figures; the one in focus is larger.
    expect(svg.match(/<path class="mark-shape"/g)).toHaveLength(1);
    expect([...svg.matchAll(/class="mark-shape"[^>]* r="([\d.]+)"/g)].map(([, r]) => r)).toEqual(['5.2', '6.5']);
  });
  it('is a link with room for a thumb where it has an address', () => {
    const svg = draw([face('一', { path: '/documents/a/#b' })]);
    expect(svg).toContain('<a href="/documents/a/#b" class="dot"');
    expect(svg).toMatch(/<circle class="hit" cx="[\d.]+" cy="[\d.]+" r="12">/);
    expect(draw([face('一')])).not.toContain('hit');
  });
  it('writes the texts of benchmarks after their lines', () => {
    const svg = draw([face('一')]);
    expect(svg.indexOf('data-benchmark="aim"')).toBeLessThan(svg.indexOf('国家目标'));
  });
});

describe('a piece of a drawing', () => {
  it('escapes texts and attributes, and leaves out what is undefined', () =>
    expect(writeSvg(svgNode('text', { x: 1, y: undefined, title: '"&' }, '甲 < 乙', svgNode('tspan', {}, '丙')))).toBe(
      '<text x="1" title="&quot;&amp;">甲 &lt; 乙<tspan>丙</tspan></text>',
    ));
});
