/** JSON-LD: what a node is, and how it is written so that a page can carry it. */

export interface Node {
  readonly [key: string]: Value;
}
export type Value = string | number | boolean | null | undefined | Node | readonly Value[];

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** Terms of schema.org by their bare names, those of SKOS with their prefix. */
export const CONTEXT = ['https://schema.org', { skos: SKOS }] as const;

/** A node named elsewhere. */
export const ref = (iri: string): Node => ({ '@id': iri });
/** `undefined` rather than an empty list, which a reader would take for “there are none”. */
export const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

/** What would end a script element or a line of a script, as the escape that JSON has for it. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON for a `<script>`: no text of the content can end the element, open a comment or break a line. */
export const toScript = (value: Value): string =>
  JSON.stringify(value).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
