/** Releases as files that a person can compare: one row, one change a line. */
import type { Release, Snapshot } from '../../schema/release.ts';

const block = (open: string, lines: readonly string[], close: string): string =>
  lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${close}`;

/** JSON, a row a line. */
export function writeSnapshot(snapshot: Snapshot): string {
  const tables = Object.entries(snapshot).map(([table, { fields, rows }]) => {
    const lines = Object.entries(rows).map(([key, cells]) => `${JSON.stringify(key)}:${JSON.stringify(cells)}`);
    return `${JSON.stringify(table)}:{"fields":${JSON.stringify(fields)},"rows":${block('{', lines, '}')}}`;
  });
  return `${block('{', tables, '}')}\n`;
}

/** JSON, a change a line. */
export function writeLog(log: readonly Release[]): string {
  const releases = log.map(({ changes, ...head }) => {
    const lines = changes.map((change) => JSON.stringify(change));
    return `${JSON.stringify(head).slice(0, -1)},"changes":${block('[', lines, ']')}}`;
  });
  return `${block('[', releases, ']')}\n`;
}
