/** How much data a page has, for the link on it. */
import type { DataFiles } from '../../export/files.ts';
import { RowIndex } from '../../export/pages.ts';

const made = new WeakMap<DataFiles, RowIndex>();

/** The rows of all tables by what they are about, made once. */
export function rowIndex(files: DataFiles): RowIndex {
  let index = made.get(files);
  if (!index) made.set(files, (index = new RowIndex(files.tables)));
  return index;
}
