/** The order of a table's column. */

/** How two cells of a column compare: as numbers where every cell is one, else as Chinese text with numbers by value. */
export function compareCells(column: readonly string[]): (a: string, b: string) => number {
  const isNumeric = column.length > 0 && column.every((cell) => cell !== '' && Number.isFinite(Number(cell)));
  if (isNumeric) return (a, b) => Number(a) - Number(b);
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  return (a, b) => collator.compare(a, b);
}
