/** What the base knows that helps to read a new document: names of measures, indicators, policies, institutions and divisions. */
import type { Divisions } from './divisions/read-divisions.ts';

export interface NamedThing {
  readonly id: string;
  readonly names: readonly string[];
}

export interface KnownIndicator extends NamedThing {
  readonly unit: string;
}

export interface KnownPolicy extends NamedThing {
  readonly title: string;
  readonly number: string;
  /** Code of the division whose policy it is. */
  readonly place?: string;
}

export interface KnownMeasure extends NamedThing {
  readonly name: string;
}

export interface Knowledge {
  readonly measures: readonly KnownMeasure[];
  readonly indicators: readonly KnownIndicator[];
  readonly policies: readonly KnownPolicy[];
  readonly institutions: readonly (NamedThing & { readonly region: string })[];
  /** Codes of the regions that have a page. */
  readonly regions: ReadonlySet<string>;
  readonly divisions: Divisions;
}
