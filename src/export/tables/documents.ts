import { documentPath } from '../../grammar/paths.ts';
import { expandRanges } from '../../schema/fields.ts';
import { madeOn } from '../../model/time/as-of.ts';
import { named, yearOf } from '../beside.ts';
import { declareTable, list } from '../declare.ts';

export const documents = declareTable(
  (kb) => [...kb.documents.values()],
  [
    ['id', (document) => document.id],
    ['title', (document) => document.title],
    ['kind', (document) => document.kind],
    ['issuer', (document) => document.issuer],
    ['region', (document) => document.region],
    ['number', (document) => document.number],
    ['signed', (document) => document.signed],
    ['published', (document) => document.published],
    ['period', (document) => document.period],
    ['retrieved', (document) => document.retrieved],
    ['rights', (document) => document.rights.fulltext],
    ['original_file', (document) => document.original.file],
    ['original_sha256', (document) => document.original.sha256],
    ['url', (document, { absolute }) => absolute(documentPath(document.id))],
    ['issuance', (document) => document.quality.issuance],
    ['completeness', (document) => document.quality.completeness],
    ['assessment', (document) => document.quality.assessment],
    ['evidence', (document) => document.quality.evidence],
    ['paragraphs', (document) => expandRanges(document.original.paragraphs).length],
    ['regions', (document) => list(document.regions)],
    ['summary', (document) => document.summary],
    ['parent', (document) => document.parent ?? null],
  ],
  [
    ...named('region'),
    ['parent_title', (document, { kb }) => kb.documents.get(document.parent ?? '')?.title ?? null],
    ['year', (document) => yearOf(madeOn(document))],
    ['short', (document) => document.short],
    ['source', (document) => document.source],
    ['rights_statement', (document) => document.rights.statement],
  ],
);
