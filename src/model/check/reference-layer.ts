/** The reference layer: what its rows name must exist, fit and stand once. That each row has a source is a rule of its schema (schema/reference/source.ts). */
import type { Problem } from '../../schema/problem.ts';
import { suggestion } from '../../text/suggest.ts';
import { isUnreadableRow, type Content } from '../content.ts';
import type { Position } from '../positions.ts';
import { makeResolver } from './references/resolver.ts';
import { officialKey } from '../reference/reference.ts';
import { REFERENCE_FILES, type ReferenceTableName, type ReferenceTables } from '../reference/tables.ts';

type Report = (file: string, place: Position, rule: string, message: string, remedy: string) => void;

/** Checks the four tables and the official indicators that indicators name. */
export function checkReferenceLayer(content: Content): Problem[] {
  const { reference } = content;
  const problems: Problem[] = [];
  const report: Report = (file, { line, column }, rule, message, remedy) =>
    problems.push({ file, line, ...(column ? { column } : {}), rule, message, remedy });
  if (reference) {
    const fileOf = (table: ReferenceTableName) => `${reference.folder}/${REFERENCE_FILES[table]}`;
    checkNames(content, reference, fileOf, problems);
    checkUnits(content, reference, fileOf, report);
    checkRepeats(reference, fileOf, report);
  }
  checkOfficial(content, report);
  return problems;
}

type FileOf = (table: ReferenceTableName) => string;

function checkNames(content: Content, tables: ReferenceTables, fileOf: FileOf, problems: Problem[]): void {
  const resolve = makeResolver(content, problems);
  for (const { policy, line } of tables.policies) resolve('policy', policy, fileOf('policies'), { line });
  for (const { region, line } of tables.regions) resolve('region', region, fileOf('regions'), { line });
  for (const { indicator, region, policy, line } of tables.benchmarks) {
    resolve('indicator', indicator, fileOf('benchmarks'), { line });
    resolve('region', region, fileOf('benchmarks'), { line });
    resolve('policy', policy, fileOf('benchmarks'), { line });
  }
}

function checkUnits(content: Content, { benchmarks }: ReferenceTables, fileOf: FileOf, report: Report): void {
  const units = new Map(content.indicators.map(({ id, data }) => [id, data.unit]));
  for (const { indicator, unit, line } of benchmarks) {
    const wanted = units.get(indicator);
    if (wanted && wanted !== unit)
      report(
        fileOf('benchmarks'),
        { line },
        'reference/unit',
        `单位“${unit}”与指标的单位“${wanted}”不同`,
        '折成指标的单位；折不成的不是这个指标的基准值。',
      );
  }
}

/** One fact once: two values of one thing would leave it to chance which one is shown. */
function checkRepeats(tables: ReferenceTables, fileOf: FileOf, report: Report): void {
  const once = <T extends { line: number }>(table: ReferenceTableName, rows: readonly T[], key: (row: T) => string) => {
    const first = new Map<string, number>();
    for (const row of rows) {
      const line = first.get(key(row));
      if (line === undefined) first.set(key(row), row.line);
      else
        report(
          fileOf(table),
          { line: row.line },
          'reference/repeated',
          `“${key(row)}”与第 ${line} 行说的是同一件事`,
          '只留把握大的一行，另一个来源记在 agreement 与 note 里。',
        );
    }
  };
  once('policies', tables.policies, ({ policy, field }) => `${policy} ${field}`);
  once('benchmarks', tables.benchmarks, ({ id }) => id);
  once('regions', tables.regions, (row) => `${row.region} ${row.field} ${row.as_of} ${row.basis}`);
  once('officialIndicators', tables.officialIndicators, (row) => `${row.system} ${row.number ?? row.name}`);
}

function checkOfficial(content: Content, report: Report): void {
  const rows = content.reference?.officialIndicators ?? [];
  const names = new Map(rows.map(({ system, number, name }) => [officialKey(system, number), name]));
  for (const { data, file, at } of content.indicators)
    (data.official ?? []).forEach(({ system, number, name }, index) => {
      const found = names.get(`${system} ${number}`);
      if (isUnreadableRow(content, 'reference', system)) return;
      if (found === undefined)
        report(
          file,
          at(['official', index, 'number']),
          'reference/official-indicator',
          `官方指标“${system} ${number}”不在参照里`,
          `${suggestion(`${system} ${number}`, [...names.keys()])}改正体系或序号，或先在 reference/${REFERENCE_FILES.officialIndicators} 补上这一行和它的来源。`,
        );
      else if (found !== name)
        report(
          file,
          at(['official', index, 'name']),
          'reference/official-indicator',
          `官方指标“${system} ${number}”的名称是“${found}”，这里写作“${name}”`,
          '两处写得一样。',
        );
    });
}
