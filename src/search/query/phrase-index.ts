/** Phrases on top of an engine that knows tokens: a phrase stands where its tokens stand at the right distance from each other. */
import type { Engine, EngineHit, FilterCounts, Filters } from '../pagefind/engine.ts';
import { remember } from '../format/remember.ts';
import type { FoundPage, Pages } from './pages.ts';
import type { Phrase } from './query.ts';
import { findPlaces, scorePage } from './rank.ts';
import { planPhrase } from '../format/tokens.ts';

type Postings = ReadonlyMap<string, EngineHit>;

const CACHE_SIZE = 400;

export class PhraseIndex {
  readonly #engine: Engine;
  readonly #frequent: ReadonlySet<string>;
  readonly #postings = new Map<string, Promise<Postings>>();
  readonly #phrases = new Map<string, Promise<Pages>>();

  /** @param frequent tokens that do not keep all their places */
  constructor(engine: Engine, frequent: ReadonlySet<string>) {
    this.#engine = engine;
    this.#frequent = frequent;
  }

  /** Pages that hold a phrase, with every place. @throws SearchFailure */
  find(phrase: Phrase, filters: Filters): Promise<Pages> {
    return rememberSome(this.#phrases, `${phrase.join('')}\n${JSON.stringify(filters)}`, () =>
      this.#find(phrase, filters),
    );
  }

  /** How many of the pages that hold a phrase have each value of each filter; a little more where its tokens stand apart. Reads every filter. @throws SearchFailure */
  async counts(phrase: Phrase, filters: Filters): Promise<FilterCounts> {
    await this.#engine.loadFilters();
    const { tokens, present } = planPhrase(phrase, this.#frequent);
    const words = [...tokens.map(({ token }) => token), ...(present === undefined ? [] : [present])];
    return (await this.#engine.search(words, filters)).counts;
  }

  async #find(phrase: Phrase, filters: Filters): Promise<Pages> {
    const plan = planPhrase(phrase, this.#frequent);
    const [present, ...parts] = await Promise.all([
      plan.present === undefined ? undefined : this.#hits(plan.present, filters),
      ...plan.tokens.map(async ({ token, offset }) => ({ offset, hits: await this.#hits(token, filters) })),
    ]);
    const inDoubt = present !== undefined && parts.length > 0;
    const all = present ? [...parts, { offset: 0, hits: present }] : parts;
    const [rarest] = [...all].sort((a, b) => a.hits.size - b.hits.size);
    const found = [...(rarest?.hits.keys() ?? [])].flatMap((page) => {
      const hits = all.flatMap(({ offset, hits: some }) => {
        const hit = some.get(page);
        return hit ? [{ offset, hit }] : [];
      });
      if (hits.length < all.length) return [];
      const places = findPlaces(
        (inDoubt ? hits.slice(0, -1) : hits).map(({ offset, hit }) => ({ offset, locations: hit.locations })),
      );
      return places.length > 0 ? [{ page, places, weight: hits.reduce((sum, { hit }) => sum + hit.score, 0) }] : [];
    });
    const most = Math.max(...found.map(({ weight }) => weight));
    return new Map(
      found.map(({ page, places, weight }): [string, FoundPage] => [
        page,
        {
          grounds: [{ phrase, places, inDoubt }],
          score: scorePage(places, phrase.length, most > 0 ? weight / most : 0),
        },
      ]),
    );
  }

  #hits(token: string, filters: Filters): Promise<Postings> {
    return rememberSome(this.#postings, `${token}\n${JSON.stringify(filters)}`, async () => {
      const { hits } = await this.#engine.search([token], filters);
      return new Map(hits.map((hit) => [hit.page, hit]));
    });
  }
}

/** `remember`, with an end to what is kept. */
function rememberSome<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  if (!known.has(key) && known.size > CACHE_SIZE) known.clear();
  return remember(known, key, find);
}
