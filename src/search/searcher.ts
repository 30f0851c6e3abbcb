/** The search itself, without a page: a question in, groups of hits out. Runs in the browser and in Node. */
import { Engine, type EngineHit, type FilterCounts, type Filters, type Location } from './engine.ts';
import { excerptsOf, type Excerpt } from './excerpt.ts';
import {
  DATES_FILE,
  DIRECTORY_FILE,
  FACETS,
  HAN_FILE,
  LEXICON_FILE,
  namesFile,
  nameShard,
  partFile,
  pinyinFile,
  unpackDirectory,
  unpackHead,
  VOCABULARY_FILE,
  type DatesData,
  type DirectoryData,
  type Facet,
  type Manifest,
  type NamesData,
  type OtherNames,
  type PageHead,
  type PartData,
  type PinyinRow,
  type TermRow,
} from './files.ts';
import { foldText, unpackHanMap, type HanMap } from './fold.ts';
import { IndexFiles, type ReadFile } from './index-files.ts';
import { nearestNames, nearestWords } from './nearest.ts';
import { spelledNames } from './names.ts';
import { documentNumber, otherSpellings, parseQuery, type ParsedQuery, type Phrase } from './query.ts';
import { findPlaces, scorePage, type Ground } from './rank.ts';
import { bigrams } from './tokens.ts';

export type Match = 'exact' | 'synonym' | 'related';
export type Choice = Readonly<Partial<Record<Facet, string>>>;

export interface Question {
  readonly query: string;
  readonly filters?: Choice;
  readonly sort?: 'relevance' | 'date';
}

export interface Hit {
  readonly page: string;
  readonly match: Match;
  readonly score: number;
  readonly grounds: readonly Ground[];
  /** Known at once on a site with a directory, else with the excerpts. */
  readonly head: PageHead | undefined;
}

/** A phrase and what was looked for besides. */
export interface Expansion {
  readonly from: string;
  readonly to: readonly string[];
}

export interface Answer {
  /** The phrases that were looked for, folded. */
  readonly phrases: readonly string[];
  /** Single characters that were not. */
  readonly short: readonly string[];
  readonly exact: readonly Hit[];
  readonly synonym: readonly Hit[];
  readonly related: readonly Hit[];
  readonly expansions: readonly Expansion[];
  /** Names close in meaning: offered, not looked for. */
  readonly near: readonly Expansion[];
  /** After nothing was found: what is spelt most alike. */
  readonly nearest: readonly string[];
  /** Pages with the phrase, per filter value; `undefined` where that would cost too much. */
  readonly counts: FilterCounts | undefined;
}

export interface HitDetails {
  readonly head: PageHead;
  readonly excerpts: readonly Excerpt[];
}

export interface SearcherOptions {
  /** Build id of the page that asks. */
  readonly build: string;
  readonly read: ReadFile;
}

/** Pages on which phrases stand, with the places. */
type Pages = ReadonlyMap<
  string,
  { readonly grounds: readonly Ground[]; readonly score: number; readonly hidden: boolean }
>;

const NO_PAGES: Pages = new Map();
const CACHE_SIZE = 400;
/** Added where parts of a query stand side by side. */
const ADJACENT = 15;
/** Pages that repeat what others say come after them. */
const LATER: Readonly<Record<string, number>> = { list: 14, home: 18, about: 10 };

export class Searcher {
  readonly manifest: Manifest;
  readonly #files: IndexFiles;
  readonly #engine: Engine;
  readonly #heads: ReadonlyMap<string, PageHead> | undefined;
  readonly #phrases = new Map<string, Promise<{ pages: Pages; counts: FilterCounts }>>();
  readonly #parts = new Map<string, Promise<PartData>>();
  readonly #extra = new Map<string, Promise<unknown>>();
  #han: HanMap | undefined;

  private constructor(manifest: Manifest, files: IndexFiles, engine: Engine, directory: DirectoryData | undefined) {
    this.manifest = manifest;
    this.#files = files;
    this.#engine = engine;
    this.#heads = directory && unpackDirectory(directory);
  }

  /** Reads what every question needs. @throws SearchFailure */
  static async open({ build, read }: SearcherOptions): Promise<Searcher> {
    const files = new IndexFiles(build, read);
    const manifest = await files.manifest();
    const [engine, directory] = await Promise.all([
      Engine.open((path) => files.pagefind(path), manifest.wasm, manifest.meta),
      manifest.directory ? files.packed<DirectoryData>(DIRECTORY_FILE) : undefined,
    ]);
    return new Searcher(manifest, files, engine, directory);
  }

  /** Names of measures and regions by their ids, for facets. */
  async names(): Promise<ReadonlyMap<string, string>> {
    if (this.#heads)
      return new Map([...this.#heads.values()].map(({ url, title }) => [url.split('/')[2] ?? '', title]));
    return new Map((await this.#once<TermRow[]>(LEXICON_FILE)).map(([, id, names]) => [id, names[0] ?? id]));
  }

  /** @throws SearchFailure when a file is missing, damaged or of another build; never an empty answer instead */
  async search(question: Question): Promise<Answer> {
    const first = await this.#answer(question);
    if (first.exact.length > 0 || first.phrases.length === 0 || this.#han || !/\p{Script=Han}/u.test(question.query))
      return this.#sort(first, question);
    // Nothing found may mean a traditional character: the index holds simplified ones only.
    this.#han = unpackHanMap(await this.#once<string>(HAN_FILE));
    const changed = foldText(question.query) !== foldText(question.query, this.#han);
    return this.#sort(changed ? await this.#answer(question) : first, question);
  }

  /** What a hit shows: its page's head and the places as text. Checks that the words stand where the index says. @throws SearchFailure */
  async details(hit: Hit): Promise<HitDetails> {
    const { part, excerpts } = await excerptsOf(hit.grounds, (number) => this.#part(hit.page, number));
    return { head: unpackHead(part.head), excerpts };
  }

  /** Counts by filter from now on (large sites; small ones count from their directory). */
  async loadFilters(): Promise<void> {
    if (this.#heads) return;
    await this.#engine.loadFilters();
    this.#phrases.clear();
  }

  async #answer({ query, filters = {} }: Question): Promise<Answer> {
    const wanted: Filters = Object.fromEntries(
      FACETS.flatMap((facet) => (filters[facet] ? [[facet, [filters[facet]]]] : [])),
    );
    const parsed = parseQuery(query, this.#han);
    const { phrases, short } = parsed;
    const parts = await this.#together(phrases, wanted);
    const whole = parsed.whole ? await this.#phrase(parsed.whole, wanted) : undefined;
    const exact =
      whole && visible(whole.pages).size > 0 ? whole.pages : short.length > 0 && parsed.whole ? NO_PAGES : parts;
    const seen = visible(exact);
    const others = new Map(
      await Promise.all(
        phrases.map(async (phrase) => [phrase.join(''), await this.#otherNames(phrase.join(''))] as const),
      ),
    );
    const { pages: synonym, expansions } = await this.#synonyms(query, parsed, others, wanted, seen);
    const hits = {
      exact: this.#hits(seen, 'exact', []),
      synonym: this.#hits(synonym, 'synonym', [seen]),
      related: this.#hits(new Map([...parts, ...(whole?.pages ?? [])]), 'related', [seen, synonym]),
    };
    const isEmpty = hits.exact.length + hits.synonym.length === 0;
    return {
      phrases: exact === whole?.pages ? [parsed.whole?.join('') ?? ''] : phrases.map((phrase) => phrase.join('')),
      short,
      ...hits,
      expansions,
      near: [...others].flatMap(([from, { near }]) => (near.length > 0 ? [{ from, to: near }] : [])),
      nearest: isEmpty && phrases.length > 0 ? await this.#nearest(phrases) : [],
      counts: await this.#counts(
        hits.exact,
        exact === whole?.pages ? parsed.whole : phrases.length === 1 ? phrases[0] : undefined,
        wanted,
      ),
    };
  }

  /** Pages that hold a phrase exactly, by Pagefind's own account of positions. */
  async #phrase(phrase: Phrase, filters: Filters): Promise<{ pages: Pages; counts: FilterCounts }> {
    const key = `${phrase.join('')}\n${JSON.stringify(filters)}`;
    let running = this.#phrases.get(key);
    if (!running) {
      if (this.#phrases.size > CACHE_SIZE) this.#phrases.clear();
      running = this.#findPhrase(phrase, filters);
      running.catch(() => this.#phrases.delete(key));
      this.#phrases.set(key, running);
    }
    return running;
  }

  async #findPhrase(phrase: Phrase, filters: Filters): Promise<{ pages: Pages; counts: FilterCounts }> {
    const tokens = bigrams(phrase);
    const { hits, counts } = await this.#engine.search(tokens, true, filters);
    if (hits.length === 0) return { pages: NO_PAGES, counts };
    const holding = new Map(hits.map((hit) => [hit.page, hit]));
    // The exact answer names one place and gives no score; the loose one has the places of every token.
    const loose = (await this.#engine.search([...new Set(tokens)], false, filters)).hits;
    const best = Math.max(...loose.map(({ score }) => score));
    const placed = await this.#placesOf(phrase, tokens, loose, filters);
    const pages = new Map<string, { grounds: Ground[]; score: number; hidden: boolean }>();
    for (const hit of loose) {
      const exact = holding.get(hit.page);
      if (!exact) continue;
      const found = findPlaces(placed(hit));
      const places = found.length > 0 ? found : findPlaces([exact.locations]);
      const hidden = places.every(({ zone }) => zone === 'card');
      pages.set(hit.page, {
        grounds: [{ phrase, places }],
        score: scorePage(places, phrase.length, hit, best),
        hidden,
      });
    }
    return { pages, counts };
  }

  /** Where each token stands on a page. A phrase with a repeated character needs every token on its own: 人口均衡与流动人口 holds 人口均衡与流动人, too. */
  async #placesOf(
    phrase: Phrase,
    tokens: readonly string[],
    loose: readonly EngineHit[],
    filters: Filters,
  ): Promise<(hit: EngineHit) => (readonly Location[])[]> {
    if (tokens.length === 1 || new Set(phrase).size === phrase.length)
      return ({ locations }) => tokens.map(() => locations);
    const wanted = new Set(loose.map(({ page }) => page));
    const single = new Map<string, ReadonlyMap<string, readonly Location[]>>();
    for (const token of new Set(tokens)) {
      const { hits } = await this.#engine.search([token], false, filters);
      single.set(
        token,
        new Map(hits.filter(({ page }) => wanted.has(page)).map(({ page, locations }) => [page, locations])),
      );
    }
    return ({ page }) => tokens.map((token) => single.get(token)?.get(page) ?? []);
  }

  /** Pages that hold every phrase. */
  async #together(phrases: readonly Phrase[], filters: Filters): Promise<Pages> {
    const found = await Promise.all(phrases.map(async (phrase) => (await this.#phrase(phrase, filters)).pages));
    return intersect(found);
  }

  /** Pages that hold another name of a phrase in its place. */
  async #synonyms(
    query: string,
    parsed: ParsedQuery,
    others: ReadonlyMap<string, OtherNames>,
    filters: Filters,
    known: Pages,
  ): Promise<{ pages: Pages; expansions: Expansion[] }> {
    const number = known.size === 0 ? documentNumber(query) : undefined;
    if (number) {
      const { pages } = await this.#phrase(parseQuery(number, this.#han).whole ?? [], filters);
      if (pages.size > 0) return { pages: visible(pages), expansions: [{ from: query.trim(), to: [number] }] };
    }
    const spelled = known.size === 0 && parsed.phrases.length > 0 ? await this.#spelled(parsed) : undefined;
    const expansions: Expansion[] = spelled
      ? [spelled]
      : parsed.phrases.flatMap((phrase) => {
          const from = phrase.join('');
          const names = others.get(from);
          const to = [...(names?.same ?? []), ...(names?.covered ?? []), ...otherSpellings(from)];
          return to.length > 0 ? [{ from, to }] : [];
        });
    if (expansions.length === 0) return { pages: NO_PAGES, expansions };
    const instead = async (phrase: string): Promise<Pages> => {
      const names = (expansions.find(({ from }) => from === phrase)?.to ?? []).filter(
        (name) => !others.get(phrase)?.covered.includes(name),
      );
      return unite(await Promise.all(names.map(async (name) => visible(await this.#name(name, filters)))));
    };
    if (spelled) return { pages: await instead(spelled.from), expansions };
    const sides = await Promise.all(
      parsed.phrases.map(async (phrase) =>
        unite([visible((await this.#phrase(phrase, filters)).pages), await instead(phrase.join(''))]),
      ),
    );
    return { pages: without(intersect(sides), known), expansions };
  }

  async #otherNames(phrase: string): Promise<OtherNames> {
    const names = await this.#once<NamesData>(namesFile(nameShard(phrase)));
    return (Object.hasOwn(names, phrase) ? names[phrase] : undefined) ?? { same: [], covered: [], near: [] };
  }

  /** A name may hold punctuation, so it is looked for whole. */
  async #name(name: string, filters: Filters): Promise<Pages> {
    const { whole, phrases } = parseQuery(name, this.#han);
    const phrase = whole ?? phrases[0];
    return phrase ? (await this.#phrase(phrase, filters)).pages : NO_PAGES;
  }

  /** Letters that spell a Chinese name: `yigongti`, `ygt`, `yi gong ti`. */
  async #spelled({ phrases, short }: ParsedQuery): Promise<Expansion | undefined> {
    const letters = [...phrases.map((phrase) => phrase.join('')), ...short].join('');
    if (!/^[a-z0-9]*[a-z][a-z0-9]*$/.test(letters)) return undefined;
    const names = spelledNames(phrases.map((phrase) => phrase.join('')).join(''), await this.#spellings(letters));
    return names.length > 0 ? { from: letters, to: names } : undefined;
  }

  #spellings = async (letters: string): Promise<PinyinRow[]> =>
    /^[a-z0-9]/.test(letters) ? this.#once<PinyinRow[]>(pinyinFile(letters.slice(0, 1))) : [];

  async #nearest(phrases: readonly Phrase[]): Promise<string[]> {
    const offers = await Promise.all(
      phrases.map(async (phrase) => {
        const text = phrase.join('');
        if (/\p{Script=Han}/u.test(text)) return nearestNames(text, await this.#once<TermRow[]>(LEXICON_FILE));
        const [words, spelling] = await Promise.all([this.#once<string[]>(VOCABULARY_FILE), this.#spellings(text)]);
        return nearestWords(text, words, spelling);
      }),
    );
    return [...new Set(offers.flat())].slice(0, 4);
  }

  async #counts(
    exact: readonly Hit[],
    phrase: Phrase | undefined,
    filters: Filters,
  ): Promise<FilterCounts | undefined> {
    if (!this.#heads) return phrase && exact.length > 0 ? (await this.#phrase(phrase, filters)).counts : undefined;
    const counts: Record<string, Record<string, number>> = {};
    for (const facet of FACETS) {
      const values: Record<string, number> = (counts[facet] = {});
      for (const { head } of exact) for (const value of head?.[facet] ?? []) values[value] = (values[value] ?? 0) + 1;
    }
    return counts;
  }

  #hits(pages: Pages, match: Match, before: readonly Pages[]): Hit[] {
    return [...pages]
      .filter(([page]) => !before.some((others) => others.has(page)))
      .map(([page, { grounds, score }]) => {
        const head = this.#heads?.get(page);
        return { page, match, score: score - (LATER[head?.kind[0] ?? ''] ?? 0), grounds, head };
      })
      .toSorted((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
  }

  async #sort(answer: Answer, { sort }: Question): Promise<Answer> {
    if (sort !== 'date') return answer;
    const dates = this.#heads ? undefined : await this.#once<DatesData>(DATES_FILE);
    const dateOf = (hit: Hit): string => dates?.[hit.page] ?? hit.head?.date ?? '';
    const byDate = (hits: readonly Hit[]) =>
      hits.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
    return { ...answer, exact: byDate(answer.exact), synonym: byDate(answer.synonym), related: byDate(answer.related) };
  }

  #part(page: string, number: number): Promise<PartData> {
    const path = partFile(page, number);
    let running = this.#parts.get(path);
    if (!running) {
      running = this.#files.packed<PartData>(path);
      running.catch(() => this.#parts.delete(path));
      this.#parts.set(path, running);
    }
    return running;
  }

  /** A file that is read when first needed. */
  #once<T>(path: string): Promise<T> {
    let running = this.#extra.get(path);
    if (!running) {
      running = this.#files.packed<T>(path);
      running.catch(() => this.#extra.delete(path));
      this.#extra.set(path, running);
    }
    return running as Promise<T>;
  }
}

const visible = (pages: Pages): Pages => new Map([...pages].filter(([, { hidden }]) => !hidden));
const without = (pages: Pages, others: Pages): Pages => new Map([...pages].filter(([page]) => !others.has(page)));

function unite(many: readonly Pages[]): Pages {
  const all = new Map<string, { grounds: readonly Ground[]; score: number; hidden: boolean }>();
  for (const pages of many)
    for (const [page, found] of pages) {
      const other = all.get(page);
      all.set(
        page,
        other
          ? {
              grounds: [...other.grounds, ...found.grounds],
              score: Math.max(other.score, found.score),
              hidden: other.hidden && found.hidden,
            }
          : found,
      );
    }
  return all;
}

function intersect(many: readonly Pages[]): Pages {
  const [first, ...others] = many.toSorted((a, b) => a.size - b.size);
  if (!first || others.length === 0) return first ?? NO_PAGES;
  const common = new Map<string, { grounds: readonly Ground[]; score: number; hidden: boolean }>();
  for (const page of first.keys()) {
    const found = many.flatMap((pages) => pages.get(page) ?? []);
    if (found.length < many.length) continue;
    const score = found.reduce((sum, entry) => sum + entry.score, 0) / found.length;
    const grounds = found.flatMap((entry) => entry.grounds);
    common.set(page, {
      grounds,
      score: score + (areAdjacent(grounds) ? ADJACENT : 0),
      hidden: found.some(({ hidden }) => hidden),
    });
  }
  return common;
}

/** Whether each phrase stands right behind the one before, but for a separator or two. */
function areAdjacent(grounds: readonly Ground[]): boolean {
  return grounds.slice(1).every((ground, index) => {
    const before = grounds[index];
    return before?.places.some(({ position }) =>
      ground.places.some(
        (place) =>
          place.position >= position + before.phrase.length && place.position <= position + before.phrase.length + 2,
      ),
    );
  });
}
