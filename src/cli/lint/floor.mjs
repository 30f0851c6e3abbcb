// @ts-check
// The browsers the site works in. The bundler compiles for them, the linter and tests/site/floor.test.ts hold what ships against them, README states them.

/**
 * Oldest versions. County offices still run Windows 7: Chromium 109 and Firefox 115 are the last that run there, and office browsers are built on Chromium 100
 * and later. Below them, and without scripts, every page stays readable.
 */
export const FLOOR = Object.freeze({ chrome: '100', firefox: '115', safari: '15.4' });

/** The same, as Vite names them. */
export const BUILD_TARGET = Object.entries(FLOOR).map(([browser, version]) => `${browser}${version}`);

/**
 * What scripts use although it is younger: the one file that may, and what it does in a browser without it.
 * @type {Readonly<Record<string, { file: string, without: string }>>}
 */
export const WITHOUT = {
  'HTMLElement.popover': { file: 'src/browser/site/above-page.ts', without: 'boxes above the page are opened by hand' },
  'HTMLElement.showPopover': { file: 'src/browser/site/above-page.ts', without: 'as above' },
  'HTMLElement.hidePopover': { file: 'src/browser/site/above-page.ts', without: 'as above' },
  'CSS.highlights': {
    file: 'src/browser/search/highlight.ts',
    without: 'the page scrolls to the hit, nothing is marked',
  },
  Highlight: { file: 'src/browser/search/highlight.ts', without: 'as above' },
  'InputEvent.isComposing': {
    file: 'src/browser/search/kb-search.ts',
    without: 'letters are looked up while they are composed',
  },
  DecompressionStream: { file: 'src/search/format/index-files.ts', without: 'fflate is loaded and unpacks' },
};

/**
 * What style sheets and pages use although it is younger, outside `@supports`: what a browser does that skips it. Named as tests/site/young-features.ts does.
 * @type {Readonly<Record<string, string>>}
 */
export const SKIPPED_BELOW = {
  '@media scripting': 'without scripts the search says twice that it needs them',
  '@media forced-colors': 'no high contrast of its own',
  'forced-color-adjust': 'as above',
  'text-size-adjust': 'the prefixed one is beside it',
  'print-color-adjust': 'the prefixed one is beside it',
  'user-select': 'the prefixed one is beside it',
  'text-autospace': 'no thin space between Han and Latin',
  'text-spacing-trim': 'a quotation mark that begins a line keeps its blank half',
  'text-wrap': 'headings break as they come',
  'overscroll-behavior': 'a drawing that is scrolled to its end lets the page scroll',
  'scrollbar-width': 'scroll bars as usual',
  'content-visibility': 'all is laid out at once; closed parts are not printed',
  'contain-intrinsic-size': 'as above',
  ':details-content': 'closed parts are not printed',
  ':highlight': 'hits are not marked on their page',
  ':has': 'the comparison is printed upright; wide tables have a rule without it (tables.css)',
  '@page': 'printed with the margins of the browser',
  size: 'as above',
  'break-after: avoid': 'a heading may end a printed page',
  'position-area': 'a rule that takes it back where it is unknown anyway',
  'input[autocapitalize]': 'the keyboard may begin with a capital; case is ignored',
};
