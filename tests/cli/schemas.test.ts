import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSchemas } from '../../src/cli/schemas/describe.ts';

describe('the JSON Schemas for editors', () => {
  it('are those of today: run npm run schemas after a change', () => {
    const files = describeSchemas();
    expect(readdirSync('docs/schemas').sort()).toEqual(files.map(({ name }) => name).sort());
    for (const { name, text } of files) expect(readFileSync(`docs/schemas/${name}`, 'utf8')).toBe(text);
  });

  it('offer ids and Chinese names', () => {
    const text = describeSchemas().find(({ name }) => name === 'institutions.schema.json')?.text ?? '';
    const { items } = JSON.parse(text) as { items: { properties: { kind: { enum: string[] } }; required: string[] } };
    expect(items.properties.kind.enum).toEqual(expect.arrayContaining(['hospital', '医院']));
    expect(items.required).toContain('name');
  });
});
