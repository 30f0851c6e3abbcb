/** What is said of a column whatever its table. */

/** Units of numbers, by the name of the column. */
export const UNIT_OF: Readonly<Record<string, string>> = {
  year: '年',
  end_year: '年',
  year_number: '年',
  benchmark_year: '年',
  window: '年',
  paragraphs: '段',
  agreement: '个',
};
/** Of a number whose unit stands in its row. */
export const IN_ROW = '见 unit 列';
/** Of a number that counts places in a text. */
export const ORDINAL = '序号';

/** What an empty cell means where nothing else is said. */
export const EMPTY = ['不适用', 'does not apply'] as const;

export const TYPE_NAME = {
  text: '文字',
  id: '编号',
  code: '代码（文字）',
  list: '多值（以|分隔）',
  integer: '整数',
  number: '数',
  period: '时期（EDTF 或 未说明）',
  day: '日（YYYY-MM-DD）',
  url: '网址',
} as const;
