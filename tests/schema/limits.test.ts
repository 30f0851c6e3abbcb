import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/schema/limits.ts';

test('docs/limits.md names every limit with its value, and no other', () => {
  const rows = [...readFileSync('docs/limits.md', 'utf8').matchAll(/^\| .*\| +(\d+) \| `(\w+)` +\|$/gm)];
  expect(Object.fromEntries(rows.map(([, value, name]) => [name, Number(value)]))).toEqual(LIMITS);
});
