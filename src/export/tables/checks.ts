import { factPath } from '../../grammar/paths.ts';
import { computeChecks } from '../../model/arithmetic/compute.ts';
import { declareTable, list } from '../declare.ts';

const round = (value: number): number => Number(value.toPrecision(8));

export const checks = declareTable(
  computeChecks,
  [
    ['id', (check) => check.id],
    ['kind', (check) => check.kind],
    ['title', (check) => check.title],
    ['rows', (check) => list(check.rows.map(({ key }) => key))],
    ['formula', (check) => check.formula],
    ['computed', (check) => round(check.computed.value)],
    ['low', (check) => round(check.computed.low)],
    ['high', (check) => round(check.computed.high)],
    ['unit', (check) => check.unit],
    ['stated', (check) => check.stated],
    ['tolerance', (check) => check.tolerance],
    ['result', (check) => check.result],
    ['sentence', (check) => check.sentence],
    ['note', (check) => check.note],
  ],
  [
    ['places', (check) => list(check.rows.map(({ document, paragraph }) => `${document}#p${paragraph}`))],
    ['printed', (check) => list(check.rows.map(({ printed }) => printed))],
    [
      'document_titles',
      ({ rows }, { kb }) =>
        list([...new Set(rows.map(({ document }) => kb.documents.get(document)?.title ?? document))]),
    ],
    ['url', (check, { absolute }) => (check.rows[0] ? absolute(factPath(check.rows[0].key)) : null)],
  ],
);
