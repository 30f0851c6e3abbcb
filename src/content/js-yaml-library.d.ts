/** The part of `js-yaml` that is used here; the package ships no types of its own. */
declare module 'js-yaml' {
  export class YAMLException extends Error {
    reason: string;
    /** Zero-based. */
    mark?: { line: number; column: number };
  }
  export function load(source: string): unknown;
}
