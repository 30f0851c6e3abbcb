/** A select of a filter's form. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** The option stands for these facets instead of its own. */
    readonly facets?: Readonly<Record<string, string>>;
  }[];
}
