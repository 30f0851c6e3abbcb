/** What the knowledge base holds, one type for each kind of thing: the record as it was written, with its id and its prose, or the row with its document. */
import type { AdoptionRow } from '../schema/adoption.ts';
import type { CaseRecord } from '../schema/case.ts';
import type { CitationRow } from '../schema/citation.ts';
import type { DifficultyRow } from '../schema/difficulty.ts';
import type { DocumentRecord } from '../schema/document.ts';
import type { EventRow } from '../schema/event.ts';
import type { IndicatorRecord } from '../schema/indicator.ts';
import type { InstitutionEntry } from '../schema/institution.ts';
import type { MeasureRecord } from '../schema/measure.ts';
import type { NumeralRow } from '../schema/numeral.ts';
import type { ObservationRow } from '../schema/observation.ts';
import type { PolicyEntry } from '../schema/policy.ts';
import type { RegionRecord } from '../schema/region.ts';
import type { TopicEntry } from '../schema/topic.ts';

/** A fact row with the document it comes from. */
export type Fact<T> = T & { readonly document: string };
/** A fact row that has an id; `key` is `<document>/<id>`, its address on the site. */
export type KeyedFact<T> = Fact<T> & { readonly key: string };

export type Document = DocumentRecord & { readonly id: string; readonly body: string };
export type Case = CaseRecord & { readonly id: string; readonly body: string };
export type Region = RegionRecord & { readonly id: string; readonly body: string };
export type Measure = MeasureRecord & { readonly id: string; readonly body: string };
export type Indicator = IndicatorRecord & { readonly id: string; readonly body: string };
export type Policy = PolicyEntry;
export type Institution = InstitutionEntry;
export type Topic = TopicEntry;
export type Observation = KeyedFact<ObservationRow>;
export type Adoption = KeyedFact<AdoptionRow>;
export type DatedEvent = KeyedFact<EventRow>;
export type Difficulty = KeyedFact<DifficultyRow>;
export type Citation = Fact<CitationRow>;
export type Numeral = Fact<NumeralRow>;
