import fs from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { LIGHT, TOKENS, type Palette } from '../../src/grammar/palette.ts';

/** The tokens outside any `@media`: those of the light scheme. */
function lightTokens(): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const node of postcss.parse(fs.readFileSync('src/styles/tokens.css', 'utf8')).nodes)
    if (node.type === 'rule' && node.selector === ':root')
      node.walkDecls(/^--/, ({ prop, value }) => void tokens.set(prop, value));
  return tokens;
}

const asRgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

const colours = (Object.keys(LIGHT) as (keyof Palette)[]).filter((name) => name !== 'font');

describe('colours outside the style sheet', () => {
  const tokens = lightTokens();

  test.each(colours)('%s is that of its token', (name) => {
    const token = /^var\((--[\w-]+)\)$/.exec(TOKENS[name])?.[1] ?? '';
    expect(tokens.get(token)).toMatch(/^#[0-9a-f]{6}$/);
    expect(LIGHT[name]).toBe(asRgb(tokens.get(token) ?? ''));
  });

  test('labels are set in the sans of the site', () => expect(LIGHT.font).toBe(tokens.get('--hei')));

  test('nothing else names a colour', () => {
    const allowed = ['styles/tokens.css', 'styles/print.css', 'grammar/palette.ts'];
    const files = fs
      .readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => /\.(?:ts|astro|css)$/.test(file) && !allowed.includes(file));
    expect(files.length).toBeGreaterThan(100);
    // A shadow is black with an opacity, in either scheme.
    const named = files.filter((file) =>
      /#(?:[0-9a-f]{3}|[0-9a-f]{6})(?=['";\s)])|\b(?:rgb|hsl|oklch)a?\((?!0 0 0 \/)\s*\d/i.test(
        fs.readFileSync(path.join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
      ),
    );
    expect(named).toEqual([]);
  });
});
