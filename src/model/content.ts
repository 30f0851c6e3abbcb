/** What the content folder holds, as read and validated file by file. References between files are not resolved yet. */
import type { AdoptionRow } from '../schema/adoption.ts';
import type { CaseRecord } from '../schema/case.ts';
import type { CheckEntry } from '../schema/check.ts';
import type { CitationRow } from '../schema/citation.ts';
import type { CollectionRecord } from '../schema/collection.ts';
import type { DifficultyRow } from '../schema/difficulty.ts';
import type { DocumentRecord } from '../schema/document.ts';
import type { ErratumEntry } from '../schema/erratum.ts';
import type { EventRow } from '../schema/event.ts';
import type { IndicatorRecord } from '../schema/indicator.ts';
import type { InstitutionEntry } from '../schema/institution.ts';
import type { MeasureRecord } from '../schema/measure.ts';
import type { MovedEntry } from '../schema/moved.ts';
import type { NumeralRow } from '../schema/numeral.ts';
import type { ObservationRow } from '../schema/observation.ts';
import type { PolicyEntry } from '../schema/policy.ts';
import type { RegionRecord } from '../schema/region.ts';
import type { TopicEntry } from '../schema/topic.ts';
import type { ReferenceTables } from './reference/tables.ts';
import type { Entry, ProseEntry, Row } from './positions.ts';

/** The fact tables of one document. */
export interface DocumentTables {
  observations: Row<ObservationRow>[];
  adoptions: Row<AdoptionRow>[];
  events: Row<EventRow>[];
  /** Empty where the document states no difficulty; then it needs no table. */
  problems: Row<DifficultyRow>[];
  citations: Row<CitationRow>[];
  numerals: Row<NumeralRow>[];
}

export type TableName = keyof DocumentTables;

export interface DocumentSource extends ProseEntry<DocumentRecord>, DocumentTables {
  /** Path of the document's folder as shown to the author. */
  folder: string;
}

export interface Content {
  documents: DocumentSource[];
  cases: ProseEntry<CaseRecord>[];
  regions: ProseEntry<RegionRecord>[];
  measures: ProseEntry<MeasureRecord>[];
  indicators: ProseEntry<IndicatorRecord>[];
  policies: Entry<PolicyEntry>[];
  institutions: Entry<InstitutionEntry>[];
  /** Questions that officials bring (专题). A content folder may have none. */
  topics?: Entry<TopicEntry>[];
  /** Relations between figures that are computed (数据说明). A content folder may have none. */
  checks?: Entry<CheckEntry>[];
  /** Addresses that were given out and have moved. */
  moved?: Entry<MovedEntry>[];
  /** What the site had wrong. A content folder may have none. */
  errata?: Entry<ErratumEntry>[];
  /** One entry, or none. */
  collection?: Entry<CollectionRecord>[];
  /** What is known from outside. A content folder may have none. */
  reference?: ReferenceTables;
  /** Ids of entries that exist but could not be read (rows as `<document>/<id>`, `*` for a whole table, a registry by its file name); their problems are reported where they stand. */
  unreadable: ReadonlySet<string>;
}

/** True when the row exists but could not be read, so that a reference to it is no mistake of its own. */
export function isUnreadableRow(content: Pick<Content, 'unreadable'>, document: string, id: string): boolean {
  return [document, `${document}/*`, `${document}/${id}`].some((key) => content.unreadable.has(key));
}
