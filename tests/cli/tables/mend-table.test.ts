import { describe, expect, it } from 'vitest';
import { mendTable } from '../../../src/cli/tables/mend-table.ts';
import { undoSpreadsheetDate } from '../../../src/content/spreadsheet-dates.ts';

/** 指标 in GBK. */
const GBK = [0xd6, 0xb8, 0xb1, 0xea];

describe('a table that went through a spreadsheet', () => {
  it('is UTF-8 with the mark that Excel looks for', () => {
    const { text, encoding } = mendTable(Uint8Array.from([...GBK, 0x2c, 0x78, 0x0d, 0x0a])) as {
      text: string;
      encoding: string;
    };
    expect(text).toBe('\uFEFF指标,x\n');
    expect(encoding).toBe('GB18030');
  });

  it('comes back the same when nothing was done to it', () => {
    const once = mendTable(new TextEncoder().encode('id,period,note\na,2019?/..,"有,逗号"\n'));
    expect(once).toEqual({
      text: '\uFEFFid,period,note\na,2019?/..,"有,逗号"\n',
      encoding: 'UTF-8',
      dates: 0,
      doubtful: [],
    });
    expect('text' in once && mendTable(new TextEncoder().encode(once.text))).toEqual(once);
  });

  it('loses the empty rows and keeps codes and figures', () => {
    const text = 'region\tvalue\tperiod\n330600\t0.50\tJan-19\n\t\t\n';
    expect(mendTable(new TextEncoder().encode(text))).toEqual({
      text: '\uFEFFregion,value,period\n330600,0.50,2019-01\n',
      encoding: 'UTF-8',
      dates: 1,
      doubtful: [],
    });
  });

  it('says which printed figures look like dates now', () => {
    const mended = mendTable(new TextEncoder().encode('id,printed\na,3月5日\nb,12家\nc,1-Feb\n'));
    expect(mended).toMatchObject({ doubtful: ['3月5日', '1-Feb'] });
  });

  it('that is none is refused', () => {
    expect(mendTable(Uint8Array.from([0x61, 0, 0x62]))).toHaveProperty('fault');
    expect(mendTable(new TextEncoder().encode('a,b\n"x,1\n'))).toEqual({ fault: '引号不成对，读不成表' });
    expect(mendTable(Uint8Array.from([0xff, 0x41, 0x80]))).toHaveProperty('fault');
  });

  it.each([
    ['2019/1/5', '2019-01-05'],
    ['2019/1', '2019-01'],
    ['2019年1月', '2019年1月'],
    ['2019-1', '2019-1'],
    ['Dec-23', '2023-12'],
    ['2019?', '2019?'],
    ['2023-08/2025-12', '2023-08/2025-12'],
    ['2019-01-05', '2019-01-05'],
    ['Jan-97', '1997-01'],
    ['Abc-23', 'Abc-23'],
  ])('%s is %s', (shown, meant) => expect(undoSpreadsheetDate('period', shown)).toBe(meant));

  it('turns back dates only where dates stand', () => expect(undoSpreadsheetDate('printed', '1/2')).toBe('1/2'));
});
