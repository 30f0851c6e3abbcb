/** Saves and cites a comparison: table, picture, citation. */
import { formatGb } from '../../cite/gb.ts';
import type { IndicatorRow } from '../../compare/indicator-rows.ts';
import type { RegionData } from '../../compare/region-data.ts';
import { comparisonToCsv } from '../../compare/to-csv.ts';
import { comparisonToSvg } from '../../compare/to-svg.ts';
import { factPath } from '../../grammar/paths.ts';
import { CITE } from '../../words/cite.ts';
import { COMPARE } from '../../words/compare.ts';
import { readItem } from '../cite/read-item.ts';
import { save } from '../save.ts';
import { svgToPng } from './svg-to-png.ts';

export interface Comparison {
  readonly rows: readonly IndicatorRow[];
  readonly regions: readonly RegionData[];
  /** Turns a path of the site into an address. */
  readonly address: (path: string) => string;
  readonly say: (text: string) => void;
}

/** Hands over what was asked for; what fails is said. */
export async function takeAway(what: 'csv' | 'svg' | 'png' | 'citation', comparison: Comparison): Promise<void> {
  const { rows, regions, address, say } = comparison;
  const name = `compare-${regions.map(({ code }) => code).join('-')}`;
  const citation = citeComparison(regions.map((region) => region.name));
  const svg = () => comparisonToSvg([...rows], [...regions], citation);
  const permalink = (key: string) => new URL(address(factPath(key)), location.href).href;
  switch (what) {
    case 'csv':
      save(`${name}.csv`, new Blob([comparisonToCsv([...rows], [...regions], permalink)], { type: 'text/csv' }));
      return;
    case 'svg':
      save(`${name}.svg`, new Blob([svg()], { type: 'image/svg+xml' }));
      return;
    case 'png':
      await svgToPng(svg()).then(
        (png) => save(`${name}.png`, png),
        () => say(COMPARE.failed),
      );
      return;
    case 'citation':
      await copyCitation(citation, say);
  }
}

/** The citation of the page, of these regions. */
function citeComparison(names: readonly string[]): string {
  const item = readItem(document.querySelector<HTMLElement>('[data-cite]')?.dataset['cite'] ?? '{}', location.href);
  return formatGb({ ...item, title: CITE.compared(names) });
}

async function copyCitation(citation: string, say: (text: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(citation);
    say(`${COMPARE.copied}：${citation}`);
  } catch {
    say(COMPARE.copyFailed + citation);
  }
}
