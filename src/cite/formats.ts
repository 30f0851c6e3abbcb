/** The forms in which a citation can be taken away, by their id: what to copy, and the file to save. */
import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { formatGb } from './gb.ts';
import { toRis } from './ris.ts';

interface Format {
  readonly write: (item: CslItem) => string;
  /** Of the file, without the dot; a line to paste has none. */
  readonly extension?: string;
  /** Media type of the file. */
  readonly type?: string;
}

/** CSL-JSON is a list. */
export const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;

export const FORMATS = {
  gb2025: { write: (item) => formatGb(item, '2025') },
  gb2015: { write: (item) => formatGb(item, '2015') },
  bibtex: { write: toBibtex, extension: 'bib', type: 'application/x-bibtex' },
  ris: { write: toRis, extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { write: (item) => toCslJson([item]), extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];
/** @returns undefined for a line that is only copied */
export const fileOf = (id: FormatId): { extension: string; type: string } | undefined => {
  const format: Format = FORMATS[id];
  return format.extension && format.type ? { extension: format.extension, type: format.type } : undefined;
};
