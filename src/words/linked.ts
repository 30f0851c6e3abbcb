/** Words of the machine-readable descriptions: JSON-LD, feeds, calendars. */

export const LINKED = {
  /** Name and address of a page that stands for the whole of a kind. */
  catalogue: '县域医改数据表',
  keywords: ['县域医改', '医共体', '家庭医生签约', '分级诊疗', '基层医疗卫生'],
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  /** The list from which region codes are taken. */
  regionCodes: 'GB/T 2260',
} as const;
