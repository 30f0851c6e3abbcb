import { child, childrenOf, valueOf } from '../xml/find.ts';
import { type XmlElement } from '../xml/parse-xml.ts';
import type { Numbered, Numbering } from './numbering.ts';

export interface Styles {
  /** List that a style, or one that it is based on, is tied to. */
  readonly listOf: (style: string) => string | undefined;
  /** Which list a paragraph is in: said by itself, or by its style. */
  readonly numberOf: (properties: XmlElement | undefined, numbering: Numbering) => Numbered | undefined;
  /** Name of a style in lower case: `heading 1`, `toc 2`, `title`. */
  readonly nameOf: (style: string | undefined) => string;
}

/** Deeper than styles are based on each other; a circle would never end. */
const DEPTH_LIMIT = 20;

export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map(childrenOf(root, 'style').map((style) => [style.attributes['styleId'] ?? '', style]));
  const standard = childrenOf(root, 'style').find(
    ({ attributes }) => attributes['default'] === '1' && attributes['type'] === 'paragraph',
  )?.attributes['styleId'];
  /** The first style up the line that says a thing, with what it says. */
  const find = <T>(id: string | undefined, say: (style: XmlElement) => T | undefined): [string, T] | undefined => {
    let at = id;
    for (let depth = 0; at !== undefined && depth < DEPTH_LIMIT; depth += 1) {
      const style = styles.get(at);
      const said = style && say(style);
      if (said !== undefined) return [at, said];
      at = valueOf(style, 'basedOn');
    }
    return undefined;
  };
  const listIn = (style: XmlElement) => valueOf(style, 'pPr', 'numPr', 'numId');
  return {
    listOf: (style) => find(style, listIn)?.[1],
    nameOf: (style) => valueOf(styles.get(style ?? ''), 'name')?.toLowerCase() ?? '',
    numberOf: (properties, numbering) => {
      const own = child(properties, 'numPr');
      const style = valueOf(properties, 'pStyle') ?? standard;
      const [owner, inherited] = find(style, listIn) ?? [];
      const list = valueOf(own, 'numId') ?? inherited;
      if (list === undefined || list === '0') return undefined;
      const said = valueOf(own, 'ilvl');
      const tied = owner === undefined ? undefined : numbering.levelOfStyle(list, owner);
      const inStyle = find(style, (one) => valueOf(one, 'pPr', 'numPr', 'ilvl'))?.[1];
      return { list, level: Number(said ?? tied ?? inStyle ?? 0) };
    },
  };
}
