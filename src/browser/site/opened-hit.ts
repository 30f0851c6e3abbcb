/** A page opened from a hit (`?hl=…`) marks what was searched. The program for it is loaded only then. */
const phrases = new URLSearchParams(location.search).getAll('hl');

if (phrases.length > 0) void import('../search/highlight.ts').then(({ highlightPhrases }) => highlightPhrases(phrases));
