/** Questions that follow each other, and what of them comes in the wrong order. */
import { describe, expect, it, vi } from 'vitest';
import { completeHit } from '../../../src/browser/search/result-list.ts';
import { SearchRuns, type Found, type Source } from '../../../src/browser/search/runs.ts';
import type { SearchState } from '../../../src/browser/search/state.ts';
import type { Answer, Hit, HitDetails } from '../../../src/search/query/answer.ts';
import { makeHead } from '../../search/make-page.ts';
import { makeAnswer } from './make-answer.ts';

const state = (query: string): SearchState => ({ query, filters: {}, sort: 'relevance', page: 1 });
const makeHit = (page: string, inDoubt = false): Hit => ({
  page,
  match: 'exact',
  score: 1,
  grounds: [{ phrase: [...page], places: [], inDoubt }],
  head: makeHead(`/${page}/`, page),
});
const details = (hit: Hit): HitDetails => ({ head: hit.head ?? expect.fail(), excerpts: [], values: [] });

/** A searcher whose every step ends when the test says so. */
function makeSource() {
  const answers = new Map<string, PromiseWithResolvers<Answer>>();
  const texts = new Map<string, PromiseWithResolvers<HitDetails | undefined>>();
  const held = <T>(map: Map<string, PromiseWithResolvers<T>>, key: string) => {
    const one = map.get(key) ?? Promise.withResolvers<T>();
    map.set(key, one);
    return one;
  };
  const asked = new Set<string>();
  const note = <T>(what: string, promise: Promise<T>) => {
    asked.add(what);
    return promise;
  };
  const source: Source = {
    search: ({ query }) => note(`answer ${query}`, held(answers, query).promise),
    details: (hit) => note(`text ${hit.page}`, held(texts, hit.page).promise),
    names: () => Promise.resolve(new Map()),
  };
  return {
    source,
    answer: (query: string) => held(answers, query),
    text: (page: string) => held(texts, page),
    asked,
  };
}

function makeRuns(source: Source, waits: Partial<Record<'rested' | 'listed', Promise<void>>> = {}) {
  const runs = new SearchRuns(() => Promise.resolve(source), {
    rested: () => waits.rested ?? Promise.resolve(),
    listed: () => waits.listed ?? new Promise(() => undefined),
  });
  const shown: string[] = [];
  const failed = vi.fn<(error: unknown) => void>();
  let last: { found: Found; signal: AbortSignal } | undefined;
  const ask = (query: string) =>
    runs.ask(state(query), {
      found: (found, signal) => {
        last = { found, signal };
        shown.push(found.state.query);
      },
      failed,
    });
  return { runs, ask, shown, failed, last: () => last ?? expect.fail('nothing was found') };
}

describe('two questions, one after the other', () => {
  it('show the answer of the second, although the first comes last', async () => {
    const { source, answer, text, asked } = makeSource();
    const { ask, shown, failed } = makeRuns(source);
    const earlier = ask('甲');
    await vi.waitFor(() => expect(asked).toContain('answer 甲'));
    const later = ask('乙');
    const [first, second] = [makeHit('甲'), makeHit('乙')];
    text('甲').resolve(details(first));
    text('乙').resolve(details(second));
    answer('乙').resolve(makeAnswer([second]));
    await later;
    expect(shown).toEqual(['乙']);
    answer('甲').resolve(makeAnswer([first]));
    await earlier;
    expect(shown).toEqual(['乙']);
    expect(failed).not.toHaveBeenCalled();
  });

  it.each(['answer', 'text'] as const)('keep the second when the %s of the first fails later', async (step) => {
    const { source, answer, text, asked } = makeSource();
    const { ask, shown, failed } = makeRuns(source);
    if (step === 'text') answer('甲').resolve(makeAnswer([makeHit('甲')]));
    const first = ask('甲');
    await vi.waitFor(() => expect(asked).toContain(`${step} 甲`));
    answer('乙').resolve(makeAnswer([]));
    await ask('乙');
    (step === 'text' ? text('甲') : answer('甲')).reject(new Error('late'));
    await first;
    expect(shown).toEqual(['乙']);
    expect(failed).not.toHaveBeenCalled();
  });

  it('show the answer of the second, although the excerpts of the first come last', async () => {
    const { source, answer, text, asked } = makeSource();
    const { ask, shown } = makeRuns(source);
    const hit = makeHit('甲');
    answer('甲').resolve(makeAnswer([hit]));
    const first = ask('甲');
    await vi.waitFor(() => expect(asked).toContain('text 甲'));
    answer('乙').resolve(makeAnswer([]));
    await ask('乙');
    text('甲').resolve(details(hit));
    await first;
    expect(shown).toEqual(['乙']);
  });

  it('read no excerpt of the first once the second has begun', async () => {
    const { source, answer, asked } = makeSource();
    const rest = Promise.withResolvers<void>();
    const { ask, runs, shown } = makeRuns(source, { rested: rest.promise });
    const first = ask('甲');
    answer('甲').resolve(makeAnswer([makeHit('甲')]));
    await vi.waitFor(() => expect(asked).toContain('answer 甲'));
    runs.end();
    rest.resolve();
    await first;
    expect(asked).not.toContain('text 甲');
    expect(shown).toEqual([]);
  });
});

describe('one question', () => {
  it('tells a failure, once', async () => {
    const { source, answer, text } = makeSource();
    const { ask, shown, failed } = makeRuns(source);
    const error = new Error('missing');
    answer('甲').resolve(makeAnswer([makeHit('甲')]));
    text('甲').reject(error);
    await ask('甲');
    expect(failed.mock.calls).toEqual([[error]]);
    expect(shown).toEqual([]);
  });

  it('is listed without excerpts where they take long, and still tells that they failed', async () => {
    const { source, answer, text } = makeSource();
    const { ask, failed, last } = makeRuns(source, { listed: Promise.resolve() });
    answer('甲').resolve(makeAnswer([makeHit('甲')]));
    await ask('甲');
    const { found, signal } = last();
    expect(found.verified.details.size).toBe(0);
    text('甲').reject(new Error('missing'));
    await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
    expect(signal.aborted).toBe(true);
  });

  it('waits for the excerpts of a hit in doubt, and leaves out what is none', async () => {
    const { source, answer, text } = makeSource();
    const { ask, last } = makeRuns(source, { listed: Promise.resolve() });
    const [wrong, right] = [makeHit('甲', true), makeHit('乙')];
    answer('丙').resolve(makeAnswer([wrong, right]));
    text('甲').resolve(undefined);
    text('乙').resolve(details(right));
    await ask('丙');
    expect(last().found.verified.answer.exact).toEqual([right]);
  });
});

describe('a hit that is read late', () => {
  /** A list of eleven, the last in doubt and not read at once, and the count beside it. */
  async function listed() {
    const made = makeSource();
    const { source, answer, text } = made;
    const { ask, runs, last } = makeRuns(source);
    const hits = Array.from({ length: 10 }, (_, index) => makeHit(`p${index}`));
    const doubtful = makeHit('late', true);
    hits.forEach((hit) => text(hit.page).resolve(details(hit)));
    answer('甲').resolve(makeAnswer([...hits, doubtful]));
    await ask('甲');
    const { found, signal } = last();
    let count = found.verified.answer.exact.length;
    const filled = vi.fn<(hit: HitDetails) => void>();
    const failed = vi.fn<(error: unknown) => void>();
    const removed = vi.fn<() => void>();
    const dropped = () => (count -= 1);
    const completed = completeHit(
      doubtful,
      { signal, read: (hit) => source.details(hit), dropped, failed },
      filled,
      removed,
    );
    return { ...made, runs, ask, completed, filled, failed, removed, count: () => count, doubtful };
  }

  it('gets its text', async () => {
    const { text, completed, filled, removed, count, doubtful } = await listed();
    text('late').resolve(details(doubtful));
    await completed;
    expect(filled).toHaveBeenCalledTimes(1);
    expect(removed).not.toHaveBeenCalled();
    expect(count()).toBe(11);
  });

  it('leaves the list and the count when it is none', async () => {
    const { text, completed, filled, removed, count } = await listed();
    text('late').resolve(undefined);
    await completed;
    expect(filled).not.toHaveBeenCalled();
    expect(removed).toHaveBeenCalledTimes(1);
    expect(count()).toBe(10);
  });

  it.each([
    ['has a text', (text: PromiseWithResolvers<HitDetails | undefined>, hit: Hit) => text.resolve(details(hit))],
    ['is none', (text: PromiseWithResolvers<HitDetails | undefined>) => text.resolve(undefined)],
    ['fails', (text: PromiseWithResolvers<HitDetails | undefined>) => text.reject(new Error('late'))],
  ])('changes neither list nor count of the next question when it %s', async (_what, settle) => {
    const { text, answer, ask, completed, filled, failed, removed, count, doubtful } = await listed();
    const next = ask('乙');
    settle(text('late'), doubtful);
    await completed;
    answer('乙').resolve(makeAnswer([]));
    await next;
    for (const told of [filled, failed, removed]) expect(told).not.toHaveBeenCalled();
    expect(count()).toBe(11);
  });
});
