/** From pages as geometry to pieces in reading order; PDF and OFD go the same way. */
import { WARNING } from '../../words/reading.ts';
import type { Block } from '../blocks.ts';
import { findTables } from './find-tables.ts';
import { groupLines } from './group-lines.ts';
import { joinLines } from './join-lines.ts';
import { measure, type Setting } from './measure.ts';
import { splitColumns, type Flow } from './split-columns.ts';
import { takeMargins } from './take-margins.ts';
import type { Line, Sheet } from './types.ts';

export function readSheets(sheets: readonly Sheet[]): { blocks: Block[]; warnings: string[] } {
  const all = sheets.flatMap((sheet, index) => groupLines(sheet, index + 1));
  const { lines, furniture } = takeMargins(
    all,
    sheets.map(({ height }) => height),
  );
  const flows = sheets.flatMap(({ width }, index) =>
    splitColumns(
      lines.filter(({ page }) => page === index + 1),
      width,
    ),
  );
  const settings = measureFlows(flows);
  const blocks: Block[] = [];
  let text: Line[] = [];
  const flush = (): void => {
    const joined = joinLines(text, (line) => settings.get(line) ?? measure(lines));
    blocks.push(...joined.map((one): Block => ({ kind: 'paragraph', ...one })));
    text = [];
  };
  for (const { lines: own } of flows)
    for (const stretch of findTables(own)) {
      if (stretch.kind === 'lines') text.push(...stretch.lines);
      else {
        flush();
        blocks.push(stretch);
      }
    }
  flush();
  return {
    blocks: [...blocks, ...furniture.map((one): Block => ({ kind: 'furniture', ...one }))],
    warnings: [
      ...(flows.some(({ isColumn }) => isColumn) ? [WARNING.columns] : []),
      ...(blocks.some(({ kind }) => kind === 'table') ? [WARNING.tables] : []),
    ],
  };
}

/** The setting of each line: that of its flow, checked against the whole document set in one column. */
function measureFlows(flows: readonly Flow[]): Map<Line, Setting> {
  const single = flows.filter(({ isColumn }) => !isColumn).flatMap(({ lines }) => lines);
  const whole = single.length > 0 ? measure(single) : undefined;
  return new Map(
    flows.flatMap(({ lines, isColumn }) => {
      const setting = isColumn ? measure(lines) : measure(lines, whole);
      return lines.map((line): [Line, Setting] => [line, setting]);
    }),
  );
}
