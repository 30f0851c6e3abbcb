import { describe, expect, it } from 'vitest';
import { adoptionRow } from '../../src/schema/adoption.ts';
import { readChoices } from '../../src/schema/choice.ts';
import { documentRecord } from '../../src/schema/document.ts';
import { eventRow } from '../../src/schema/event.ts';
import { measureRecord } from '../../src/schema/measure.ts';
import { numeralRow } from '../../src/schema/numeral.ts';
import { observationRow } from '../../src/schema/observation.ts';

describe('a choice may be written by its Chinese name', () => {
  it.each([
    [
      observationRow,
      { nature: '目标', basis: '比率', coverage: '全域', comparator: '约为' },
      { nature: 'target', basis: 'rate', coverage: 'whole', comparator: '≈' },
    ],
    [numeralRow, { use: '标题序号' }, { use: 'heading' }],
    [eventRow, { importance: '里程碑' }, { importance: 'milestone' }],
    [documentRecord, { rights: { fulltext: '不公开' } }, { rights: { fulltext: 'private' } }],
    [adoptionRow, { status: '推进中' }, { status: 'ongoing' }],
    [eventRow, { kind: '到期', date_basis: '推断' }, { kind: 'due', date_basis: 'inferred' }],
    [
      documentRecord,
      { kind: '工作总结', quality: { issuance: '第三方转载' } },
      { kind: 'work-summary', quality: { issuance: 'third-party-repost' } },
    ],
    [measureRecord, { aliases: [{ name: '目标', type: '近义' }] }, { aliases: [{ name: '目标', type: 'near' }] }],
  ])('in tables, records and lists', (schema, written, read) => expect(readChoices(schema, written)).toEqual(read));

  it('leaves ids, text and what is unknown as they are', () => {
    const row = { nature: 'actual', note: '目标', other: '目标', status: '计划' };
    expect(readChoices(observationRow, row)).toEqual(row);
    expect(readChoices(observationRow, null)).toBeNull();
    expect(readChoices(observationRow, { constructor: '目标', __proto__: null })).toEqual({ constructor: '目标' });
  });
});
