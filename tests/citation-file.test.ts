/** CITATION.cff, from which code hosts and reference managers cite the repository. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { CITE } from '../src/words/cite.ts';
import { SITE } from '../src/words/zh.ts';

const ajv = new Ajv({
  strict: false,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text: string) => URL.canParse(text) },
});
const validate = ajv.compile(JSON.parse(readFileSync('tests/fixtures/cff-1.2.0.schema.json', 'utf8')) as object);
const file = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;

describe('CITATION.cff', () => {
  it('keeps to the schema of the Citation File Format 1.2.0', () => {
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...file, authors: [] })).toBe(false);
    expect(validate({ ...file, licence: 'MIT' })).toBe(false);
  });

  it('says what package and site say', () => {
    expect(file).toMatchObject({ title: SITE.name, version: packageJson.version });
    expect(file['license']).toContain(packageJson.license);
    expect(file['preferred-citation']).toMatchObject({ title: CITE.data(SITE.name), authors: [{ name: SITE.name }] });
  });
});
