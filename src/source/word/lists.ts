/** The lists that numbering.xml defines. */
import { child, childrenOf, valueOf } from '../xml/find.ts';
import { type XmlElement } from '../xml/parse-xml.ts';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1条`, `%1.%2`. */
  readonly text: string;
  /** What follows the mark. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Only after this level (1-based) does it begin anew; 0 for never. */
  readonly restart: number | undefined;
  readonly style: string | undefined;
  readonly isLegal: boolean;
}

export interface List {
  readonly abstract: string;
  /** By level, 0-based. */
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

export function readList(num: XmlElement, abstract: string, body: XmlElement): List {
  const levels = new Map(childrenOf(body, 'lvl').map((lvl) => [Number(lvl.attributes['ilvl'] ?? 0), readLevel(lvl)]));
  const starts = new Map<number, number>();
  for (const override of childrenOf(num, 'lvlOverride')) {
    const level = Number(override.attributes['ilvl'] ?? 0);
    const replaced = child(override, 'lvl');
    if (replaced) levels.set(level, readLevel(replaced));
    const start = valueOf(override, 'startOverride');
    if (start !== undefined) starts.set(level, Number(start));
  }
  return { abstract, starts, levels };
}

function readLevel(lvl: XmlElement): Level {
  const suffix = valueOf(lvl, 'suff');
  const restart = valueOf(lvl, 'lvlRestart');
  return {
    start: Number(valueOf(lvl, 'start') ?? 0),
    format: formatOf(child(lvl, 'numFmt') ?? child(lvl, 'AlternateContent', 'Fallback', 'numFmt')),
    text: valueOf(lvl, 'lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: restart === undefined ? undefined : Number(restart),
    style: valueOf(lvl, 'pStyle'),
    isLegal: child(lvl, 'isLgl') !== undefined && valueOf(lvl, 'isLgl') !== '0',
  };
}

const formatOf = (numFmt: XmlElement | undefined): string => {
  const format = numFmt?.attributes['val'] ?? 'decimal';
  // `custom` writes an example of the form: 01, 02, 03, …
  return format === 'custom' && numFmt?.attributes['format']?.startsWith('0') ? 'decimalZero' : format;
};
