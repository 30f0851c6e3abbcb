import type { XmlElement } from './parse-xml.ts';

/** The first child of a name, or of a path of names. */
export const child = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => at?.children.find((one) => one.name === name), element);

/** All children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((one) => one.name === name) ?? [];

/** `w:val` of a child, the way Word writes nearly every property. */
export const valueOf = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  child(element, ...path)?.attributes['val'];
