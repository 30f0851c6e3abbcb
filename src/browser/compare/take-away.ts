/** Saves and cites a comparison: table, picture, citation. */
import { citeComparison } from '../../compare/cite.ts';
import type { IndicatorRow } from '../../compare/indicator-rows.ts';
import type { RegionData } from '../../compare/region-data.ts';
import { comparisonToCsv } from '../../compare/to-csv.ts';
import { comparisonToSvg } from '../../compare/to-svg.ts';
import { factPath } from '../../grammar/paths.ts';
import { COMPARE } from '../../words/compare.ts';
import { SITE } from '../../words/zh.ts';
import { pageBuild } from '../built.ts';
import { save } from '../save.ts';
import { svgToPng } from './svg-to-png.ts';

export interface Comparison {
  readonly rows: readonly IndicatorRow[];
  readonly regions: readonly RegionData[];
  /** 资料日期 in words. */
  readonly asOf: string;
  /** Turns a path of the site into an address. */
  readonly address: (path: string) => string;
  readonly say: (text: string) => void;
}

/** Hands over what was asked for; what fails is said. */
export async function takeAway(what: 'csv' | 'svg' | 'png' | 'citation', comparison: Comparison): Promise<void> {
  const { rows, regions, asOf, address, say } = comparison;
  const name = `compare-${regions.map(({ code }) => code).join('-')}`;
  const citation = citeComparison({
    site: SITE.name,
    regions: regions.map((region) => region.name),
    build: pageBuild(),
    asOf,
    url: location.href.replace(location.hash, ''),
  });
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

async function copyCitation(citation: string, say: (text: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(citation);
    say(`${COMPARE.copied}：${citation}`);
  } catch {
    say(COMPARE.copyFailed + citation);
  }
}
