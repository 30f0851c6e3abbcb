/** What a comparison shows, as it stands in its address. What comes in is cleaned; what goes out is the same for the same view. */

export const MOST_REGIONS = 4;

export interface ViewState {
  /** Two to four codes, in the order chosen; fewer while choosing. */
  regions: string[];
  /** Ids of indicators picked by hand; empty: those that at least two regions have. */
  indicators: string[];
  /** Rows that one region alone has, too. */
  all: boolean;
}

const CODE = /^\d{6}$/;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const listed = (text: string | null, form: RegExp): string[] => [
  ...new Set(
    (text ?? '')
      .split(/[,，]/)
      .map((item) => item.trim())
      .filter((item) => form.test(item)),
  ),
];

/** Reads `?regions=330600,320115&indicators=…&show=all`. Malformed and repeated entries are dropped, and regions beyond the fourth. */
export function readView(search: string): ViewState {
  const query = new URLSearchParams(search);
  return {
    regions: listed(query.get('regions'), CODE).slice(0, MOST_REGIONS),
    indicators: listed(query.get('indicators'), ID),
    all: query.get('show') === 'all',
  };
}

/** Writes the address of a view: `?regions=330600,320115`, or nothing for an empty one. Commas stay readable. */
export function writeView({ regions, indicators, all }: ViewState): string {
  const parts = [
    regions.length > 0 ? `regions=${regions.join(',')}` : '',
    indicators.length > 0 ? `indicators=${indicators.join(',')}` : '',
    all ? 'show=all' : '',
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
