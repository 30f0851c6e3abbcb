/** How to cite a comparison: what was compared, in which build, at which address. */

export interface CitedComparison {
  site: string;
  /** Names of the regions. */
  regions: readonly string[];
  /** Build id. */
  build: string;
  /** 资料日期, in words; empty when unknown. */
  asOf: string;
  url: string;
}

/** One line after GB/T 7714 for an electronic resource, without a date of access, which the reader adds. */
export function citeComparison({ site, regions, build, asOf, url }: CitedComparison): string {
  return `${site}. ${regions.join('、')}对比[DB/OL]. 版次 ${build}${asOf ? `，资料日期 ${asOf}` : ''}. ${url}.`;
}
