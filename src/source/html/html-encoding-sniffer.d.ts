/** The package has no types of its own. */
declare module 'html-encoding-sniffer' {
  interface Options {
    /** What a page is taken for that says nothing. */
    defaultEncoding?: string;
    /** How far a `meta` element is looked for, in bytes. */
    maxPrescanBytes?: number;
  }
  /** Canonical name of the encoding of a page. */
  export default function htmlEncodingSniffer(bytes: Uint8Array, options?: Options): string;
}
