/** Phrases on top of an engine that knows tokens: a phrase stands where its tokens stand at the right distance from each other. */
import type { Engine, EngineHit, FilterCounts, Filters } from './engine.ts';
import type { FoundPage, Pages } from './pages.ts';
import type { Phrase } from './query.ts';
import { findPlaces, scorePage } from './rank.ts';
import { isCut } from './weights.ts';
import { allTokens, bigrams, coveringTokens, type PhraseToken } from './tokens.ts';

type Postings = ReadonlyMap<string, EngineHit>;

const CACHE_SIZE = 400;
/** So many hits in doubt are read as text with the first hits anyway. */
const FEW = 10;
/** So many tokens with all their places leave few hits in doubt that are none. */
const ENOUGH = 2;

export class PhraseIndex {
  readonly #engine: Engine;
  readonly #postings = new Map<string, Promise<Postings>>();
  readonly #phrases = new Map<string, Promise<Pages>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Pages that hold a phrase, with every place. @throws SearchFailure */
  find(phrase: Phrase, filters: Filters): Promise<Pages> {
    return remember(this.#phrases, `${phrase.join('')}\n${JSON.stringify(filters)}`, () => this.#find(phrase, filters));
  }

  /** How many of the pages that hold a phrase have each value of each filter. Reads every filter. @throws SearchFailure */
  async counts(phrase: Phrase, filters: Filters): Promise<FilterCounts> {
    await this.#engine.loadFilters();
    return (await this.#engine.search(bigrams(phrase), true, filters)).counts;
  }

  async #find(phrase: Phrase, filters: Filters): Promise<Pages> {
    const tokens = coveringTokens(phrase);
    const found = await this.#match(phrase, tokens, filters);
    const doubtful = [...found.values()].filter(({ grounds }) => grounds.some(({ doubt }) => doubt)).length;
    const cut = await this.#cutOffsets(tokens, filters);
    if (doubtful <= FEW || tokens.length - cut.size >= ENOUGH) return found;
    // Where frequent tokens leave a doubt, the tokens across their borders mostly settle it.
    const across = allTokens(phrase).filter(({ offset }) => cut.has(offset - 1) || cut.has(offset + 1));
    return this.#match(phrase, [...tokens, ...across], filters);
  }

  /** Where the frequent tokens of a phrase stand in it. */
  async #cutOffsets(tokens: readonly PhraseToken[], filters: Filters): Promise<ReadonlySet<number>> {
    const offsets = await Promise.all(
      tokens.map(async ({ token, offset }) => {
        const hits = await this.#hits(token, filters);
        return [...hits.values()].some(({ locations }) => locations.some(({ w }) => isCut(w))) ? [offset] : [];
      }),
    );
    return new Set(offsets.flat());
  }

  async #match(phrase: Phrase, tokens: readonly PhraseToken[], filters: Filters): Promise<Pages> {
    const parts = await Promise.all(
      tokens.map(async ({ token, offset }) => ({ offset, hits: await this.#hits(token, filters) })),
    );
    const [rarest] = parts.toSorted((a, b) => a.hits.size - b.hits.size);
    const found = [...(rarest?.hits.keys() ?? [])].flatMap((page) => {
      const hits = parts.flatMap(({ offset, hits: all }) => {
        const hit = all.get(page);
        return hit ? [{ offset, hit }] : [];
      });
      if (hits.length < parts.length) return [];
      const ground = findPlaces(hits.map(({ offset, hit }) => ({ offset, locations: hit.locations })));
      return ground ? [{ page, ground, weight: hits.reduce((sum, { hit }) => sum + hit.score, 0) }] : [];
    });
    const most = Math.max(...found.map(({ weight }) => weight));
    return new Map(
      found.map(({ page, ground, weight }): [string, FoundPage] => [
        page,
        {
          grounds: [{ phrase, ...ground }],
          score: scorePage(ground.places, phrase.length, most > 0 ? weight / most : 0),
        },
      ]),
    );
  }

  #hits(token: string, filters: Filters): Promise<Postings> {
    return remember(this.#postings, `${token}\n${JSON.stringify(filters)}`, async () => {
      const { hits } = await this.#engine.search([token], false, filters);
      return new Map(hits.map((hit) => [hit.page, hit]));
    });
  }
}

/** Takes what is known, or finds it out. A failure is forgotten, so that a retry asks again. */
function remember<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  let running = known.get(key);
  if (!running) {
    if (known.size > CACHE_SIZE) known.clear();
    running = find();
    running.catch(() => known.delete(key));
    known.set(key, running);
  }
  return running;
}
