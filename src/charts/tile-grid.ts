/**
 * The 34 province-level divisions as equal tiles, one each, roughly where they lie. A schema of our own, not a map: it has no boundaries and needs no
 * approval number. Columns run from west to east, rows from north to south, both from 1; codes are those of GB/T 2260.
 */
export interface Tile {
  readonly code: string;
  /** Short name without 省, 市, 自治区. */
  readonly name: string;
  readonly col: number;
  readonly row: number;
}

export const TILE_COLUMNS = 8;
export const TILE_ROWS = 9;

/** In order of rows, then columns: the order in which the keyboard walks them. */
export const TILES: readonly Tile[] = [
  { code: '230000', name: '黑龙江', col: 8, row: 1 },
  { code: '220000', name: '吉林', col: 8, row: 2 },
  { code: '650000', name: '新疆', col: 1, row: 3 },
  { code: '150000', name: '内蒙古', col: 5, row: 3 },
  { code: '110000', name: '北京', col: 7, row: 3 },
  { code: '210000', name: '辽宁', col: 8, row: 3 },
  { code: '620000', name: '甘肃', col: 3, row: 4 },
  { code: '640000', name: '宁夏', col: 4, row: 4 },
  { code: '140000', name: '山西', col: 5, row: 4 },
  { code: '130000', name: '河北', col: 6, row: 4 },
  { code: '120000', name: '天津', col: 7, row: 4 },
  { code: '540000', name: '西藏', col: 1, row: 5 },
  { code: '630000', name: '青海', col: 2, row: 5 },
  { code: '610000', name: '陕西', col: 4, row: 5 },
  { code: '410000', name: '河南', col: 5, row: 5 },
  { code: '370000', name: '山东', col: 6, row: 5 },
  { code: '510000', name: '四川', col: 3, row: 6 },
  { code: '500000', name: '重庆', col: 4, row: 6 },
  { code: '420000', name: '湖北', col: 5, row: 6 },
  { code: '340000', name: '安徽', col: 6, row: 6 },
  { code: '320000', name: '江苏', col: 7, row: 6 },
  { code: '310000', name: '上海', col: 8, row: 6 },
  { code: '530000', name: '云南', col: 3, row: 7 },
  { code: '520000', name: '贵州', col: 4, row: 7 },
  { code: '430000', name: '湖南', col: 5, row: 7 },
  { code: '360000', name: '江西', col: 6, row: 7 },
  { code: '330000', name: '浙江', col: 7, row: 7 },
  { code: '450000', name: '广西', col: 4, row: 8 },
  { code: '440000', name: '广东', col: 5, row: 8 },
  { code: '350000', name: '福建', col: 6, row: 8 },
  { code: '710000', name: '台湾', col: 8, row: 8 },
  { code: '460000', name: '海南', col: 4, row: 9 },
  { code: '820000', name: '澳门', col: 5, row: 9 },
  { code: '810000', name: '香港', col: 6, row: 9 },
];
