import { describe, expect, it } from 'vitest';
import { cellValue, type Entities, fieldsOf } from '../../../src/ingest/review/fields.ts';
import { nearestEntities } from '../../../src/ingest/review/nearest.ts';
import { writeEntry } from '../../../src/ingest/review/new-entry.ts';
import { proposeFigure } from '../../../src/ingest/review/propose-figure.ts';
import { TABLE_NAMES } from '../../../src/ingest/document-tables.ts';
import { columnsOf } from '../../../src/ingest/review/tables.ts';
import { indicatorRecord } from '../../../src/schema/indicator.ts';
import { institutionEntry } from '../../../src/schema/institution.ts';
import { measureRecord } from '../../../src/schema/measure.ts';
import { policyEntry } from '../../../src/schema/policy.ts';
import { regionRecord } from '../../../src/schema/region.ts';
import { REVIEW } from '../../../src/words/review.ts';

const signing = { value: 'signing-rate', name: '家庭医生签约率', aliases: ['签约率'] };
const entities: Entities = { indicator: [signing], measure: [], region: [], institution: [], policy: [] };

describe('the form of a row', () => {
  it('has a field with a Chinese name for every column', () => {
    for (const table of TABLE_NAMES) {
      expect(fieldsOf(table).map(({ column }) => column)).toEqual(columnsOf(table));
      expect(columnsOf(table).filter((column) => !(column in REVIEW.columns))).toEqual([]);
    }
  });

  it('takes Chinese names for ids', () => {
    const field = (column: string) =>
      fieldsOf('observations').find((one) => one.column === column) ?? { column, kind: 'text' as const };
    expect(cellValue(field('nature'), '目标', entities)).toBe('target');
    expect(cellValue(field('indicator'), ' 签约率 ', entities)).toBe('signing-rate');
    expect(cellValue(field('indicator'), '没有的', entities)).toBe('没有的');
    expect(cellValue(field('printed'), ' 80% ', entities)).toBe('80%');
  });

  it('fills in what the numeral says and no more', () => {
    const propose = (text: string, printed: string, start?: number) =>
      proposeFigure(text, { paragraph: 9, start, printed }, new Set(['p9-1']));
    expect(propose('签约居民约6.8万人。', '6.8万')).toEqual({
      id: 'p9-2',
      value: '68000',
      value_max: '',
      unit: '人',
      comparator: '≈',
      printed: '6.8万人',
    });
    // The second of two, as the draft would read it.
    const twice = '下派专家12名，其中主任医师12名以上。';
    expect(propose(twice, '12', twice.lastIndexOf('12'))).toMatchObject({
      value: '12',
      unit: '人',
      comparator: '≥',
      printed: '12名以上',
    });
    expect(propose('占比为三分之二。', '三分之二')).toMatchObject({ value: '66.7', unit: '%' });
  });

  it('names the nearest entries, an alias included', () => {
    expect(nearestEntities('重点人群签约率', [signing, { value: 'x', name: '床位数', aliases: [] }])).toEqual([
      signing,
    ]);
    expect(nearestEntities('', [signing])).toEqual([]);
  });
});

describe('a new entry', () => {
  const given = {
    ...{
      id: 'lit-rate',
      name: '健康素养水平',
      unit: '%',
      definition: '具备健康素养的人所占的份额。',
      numerator: '具备的人数',
    },
    ...{ denominator: '调查人数', direction: 'higher', domain: 'public-health', title: '《某办法》', number: '未说明' },
    ...{ issuer: '未说明', date: '未说明', level: 'county', region: '339921', kind: 'hospital', broader: '' },
  };
  const whole = { ...given, parent: '339900' };

  it.each([
    ['indicator', indicatorRecord, whole, 'indicators/lit-rate.mdx'],
    ['measure', measureRecord, whole, 'measures/lit-rate.mdx'],
    ['institution', institutionEntry, whole, 'institutions.yaml'],
    ['policy', policyEntry, whole, 'policies.yaml'],
    ['region', regionRecord, { ...whole, code: '339922' }, 'regions/339922.mdx'],
  ] as const)('%s fits its schema and lands in its file', (entity, schema, values, file) => {
    const entry = writeEntry(entity, { ...values, ...(entity === 'policy' ? { level: 'county' } : {}) });
    expect(schema.safeParse(entry.value).error?.issues).toBeUndefined();
    expect(entry.file).toBe(file);
    expect(entry.text.startsWith(entry.isList ? '- id: ' : '---\n')).toBe(true);
  });
});
