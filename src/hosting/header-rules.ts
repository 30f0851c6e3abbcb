/**
 * What a host is to send along with the files of a site: one declaration, from which the settings of each kind of host are written and against which what is
 * served is checked. The pages work without any of it; a policy in a page can't say who may frame it, and a host that guesses types spoils tables.
 */

export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface HeaderRule {
  /** `*` at the end stands for whatever follows; below the base path, no slash in front. Empty: every file. */
  readonly under: string;
  readonly headers: readonly Header[];
}

const POLICY = 'Content-Security-Policy';
const YEAR = 31_536_000;

/** What a page's own policy leaves open: the two are cut with each other, so this one only narrows. */
const framedBy = (whom: string): Header => ({ name: POLICY, value: `frame-ancestors ${whom}` });

/** A name with a digest in it never means other bytes; everything else is asked for anew, and costs an answer without a body. */
const KEPT: Header = { name: 'Cache-Control', value: `public, max-age=${YEAR}, immutable` };
const ASKED: Header = { name: 'Cache-Control', value: 'public, max-age=0, must-revalidate' };
const OPEN: Header = { name: 'Access-Control-Allow-Origin', value: '*' };

/** For every file: what is never guessed, never framed, and says little of where a reader came from. */
export const COMMON: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** In this order, a later one replaces an earlier one of the same name. */
export const RULES: readonly HeaderRule[] = [
  { under: '', headers: [...COMMON, framedBy("'none'"), ASKED] },
  { under: '_assets/*', headers: [KEPT] },
  // Tables may be read by programs on other sites, and what is made to be shown there may be framed.
  { under: 'data/*', headers: [OPEN] },
  { under: 'embed/*', headers: [framedBy('*')] },
];

/**
 * All headers of one file.
 * @param path below the base path, no slash in front
 */
export function headersOf(path: string): Map<string, string> {
  const matching = RULES.filter(({ under }) => path.startsWith(under.replace(/\*$/, '')));
  return new Map(matching.flatMap(({ headers }) => headers.map(({ name, value }) => [name, value])));
}

/** Headers that a part of the site has instead of, or besides, the common ones. */
export const partHeaders = (under: string): [name: string, value: string][] => {
  const common = headersOf('');
  return [...headersOf(under.replace(/\*$/, ''))].filter(([name, value]) => common.get(name) !== value);
};
