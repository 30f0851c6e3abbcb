/** A piece of a drawing, said once: the build writes it as text, a script makes it an element. */
import { escapeSvg } from '../grammar/escape-svg.ts';

export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Attributes that are `undefined` are left out. */
export const svgNode = (tag: string, attributes: SvgNode['attributes'], ...children: SvgNode['children']): SvgNode => ({
  tag,
  attributes,
  children,
});

/** As markup; texts and attributes are escaped. */
export function writeSvg({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeSvg(String(value))}"`,
  );
  const inner = children.map((child) => (typeof child === 'string' ? escapeSvg(child) : writeSvg(child)));
  return `<${tag}${written.join('')}>${inner.join('')}</${tag}>`;
}
