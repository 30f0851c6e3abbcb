import type { Answer, Hit } from '../../../src/search/query/answer.ts';

/** An answer that found these pages and has nothing else to say. */
export const makeAnswer = (exact: Hit[], more: Partial<Answer> = {}): Answer => ({
  phrases: ['…'],
  short: [],
  exact,
  synonym: [],
  related: [],
  expansions: [],
  near: [],
  nearest: [],
  fallback: undefined,
  counts: undefined,
  ...more,
});
