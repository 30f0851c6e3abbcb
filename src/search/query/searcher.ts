/** The search itself, without a page: a question in, groups of hits out. Runs in the browser and in Node. */
import { Engine, type FilterCounts, type Filters } from '../pagefind/engine.ts';
import { excerptsOf, type Excerpt } from './excerpt.ts';
import {
  DATES_FILE,
  DIRECTORY_FILE,
  FACETS,
  FREQUENT_FILE,
  HAN_FILE,
  LEXICON_FILE,
  namesFile,
  nameShard,
  pageName,
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
} from '../format/files.ts';
import { foldText, unpackHanMap, type HanMap } from '../format/fold.ts';
import { IndexFiles, SearchFailure, type ReadFile } from '../format/index-files.ts';
import { closeNames, nearestNames, nearestWords } from './nearest.ts';
import { fullySpelledNames, spelledNames } from './spelled-names.ts';
import { intersect, NO_PAGES, unite, without, type Pages } from './pages.ts';
import { PhraseIndex } from './phrase-index.ts';
import { documentNumber, otherSpellings, parseQuery, type ParsedQuery, type Phrase } from './query.ts';
import type { Ground } from './rank.ts';

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

/** Pages that repeat what others say come after them. */
const LATER: Readonly<Record<string, number>> = { list: 14, home: 18, about: 10 };

export class Searcher {
  readonly manifest: Manifest;
  readonly #files: IndexFiles;
  readonly #heads: ReadonlyMap<string, PageHead> | undefined;
  readonly #phrases: PhraseIndex;
  readonly #parts = new Map<string, Promise<PartData>>();
  readonly #extra = new Map<string, Promise<unknown>>();
  #han: HanMap | undefined;
  /** Whether a large site counts by filter: it has to read every filter for it. */
  #isCounting = false;

  private constructor(
    manifest: Manifest,
    files: IndexFiles,
    phrases: PhraseIndex,
    directory: DirectoryData | undefined,
  ) {
    this.manifest = manifest;
    this.#files = files;
    this.#phrases = phrases;
    this.#heads = directory && unpackDirectory(directory);
  }

  /** Reads what every question needs. @throws SearchFailure */
  static async open({ build, read }: SearcherOptions): Promise<Searcher> {
    const files = new IndexFiles(build, read);
    const manifest = await files.manifest();
    const [engine, directory, frequent = []] = await Promise.all([
      Engine.open((path) => files.unpacked(path), manifest),
      manifest.directory ? files.packed<DirectoryData>(DIRECTORY_FILE) : undefined,
      manifest.frequent > 0 ? files.packed<string[]>(FREQUENT_FILE) : undefined,
    ]);
    // A list of all pages that lacks some would leave hits without title and place.
    if (directory && directory[0]?.length !== manifest.pages) throw new SearchFailure('damaged', DIRECTORY_FILE);
    return new Searcher(manifest, files, new PhraseIndex(engine, new Set(frequent)), directory);
  }

  /**
   * Names of measures and regions by their ids, for facets.
   * @param filtered whether a filter is chosen, whose name is shown even before filters are counted
   */
  async names(filtered: boolean): Promise<ReadonlyMap<string, string>> {
    if (this.#heads)
      return new Map([...this.#heads.values()].map(({ url, title }) => [url.split('/')[2] ?? '', title]));
    if (!filtered && !this.#isCounting) return new Map();
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

  /**
   * What a hit shows: its page's head and the places as text. Checks that the words stand where the index says.
   * @returns `undefined` when a hit in doubt turns out to be none
   * @throws SearchFailure
   */
  async details(hit: Hit): Promise<HitDetails | undefined> {
    const shown = await excerptsOf(hit.grounds, (number) => this.#part(hit.page, number));
    return shown && { head: hit.head ?? unpackHead(shown.part.head), excerpts: shown.excerpts };
  }

  /** Counts by filter from now on (large sites; small ones count from their directory). */
  countFilters(): void {
    this.#isCounting = true;
  }

  /**
   * Asks for a pair that begins with a character, and drops the answer: the next question probably reads the same file of the index, and the programs have
   * run once. A failure is left to that question.
   */
  warmUp(char: string): void {
    this.#phrases.find([char, char], {}).catch(() => undefined);
  }

  async #answer({ query, filters = {} }: Question): Promise<Answer> {
    const wanted: Filters = Object.fromEntries(
      FACETS.flatMap((facet) => (filters[facet] ? [[facet, [filters[facet]]]] : [])),
    );
    const parsed = parseQuery(query, this.#han);
    const { phrases, short } = parsed;
    const [parts, whole, others] = await Promise.all([
      this.#together(phrases, wanted),
      parsed.whole ? this.#phrases.find(parsed.whole, wanted) : NO_PAGES,
      this.#allOtherNames(phrases),
    ]);
    const isWhole = whole.size > 0;
    const exact = isWhole ? whole : short.length > 0 && parsed.whole ? NO_PAGES : parts;
    const { pages: synonym, expansions } = await this.#synonyms(query, parsed, others, wanted, exact);
    const hits = {
      exact: this.#hits(exact, 'exact', []),
      synonym: this.#hits(synonym, 'synonym', [exact]),
      related: this.#hits(parts, 'related', [exact, synonym]),
    };
    const isEmpty = hits.exact.length + hits.synonym.length === 0;
    return {
      phrases: isWhole ? [parsed.whole?.join('') ?? ''] : phrases.map((phrase) => phrase.join('')),
      short,
      ...hits,
      expansions,
      near: [...others].flatMap(([from, { near }]) => (near.length > 0 ? [{ from, to: near }] : [])),
      nearest: isEmpty && phrases.length > 0 ? await this.#nearest(parsed, wanted) : [],
      counts: await this.#counts(
        hits.exact,
        isWhole ? parsed.whole : phrases.length === 1 ? phrases[0] : undefined,
        wanted,
      ),
    };
  }

  /** Pages that hold every phrase. */
  async #together(phrases: readonly Phrase[], filters: Filters): Promise<Pages> {
    return intersect(await Promise.all(phrases.map((phrase) => this.#phrases.find(phrase, filters))));
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
      const pages = await this.#phrases.find(parseQuery(number, this.#han).whole ?? [], filters);
      if (pages.size > 0) return { pages, expansions: [{ from: query.trim(), to: [number] }] };
    }
    const spelled = parsed.phrases.length > 0 ? await this.#spelled(parsed, known.size > 0) : undefined;
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
      return unite(await Promise.all(names.map((name) => this.#name(name, filters))));
    };
    if (spelled) return { pages: without(await instead(spelled.from), known), expansions };
    const sides = await Promise.all(
      parsed.phrases.map(async (phrase) =>
        unite([await this.#phrases.find(phrase, filters), await instead(phrase.join(''))]),
      ),
    );
    return { pages: without(intersect(sides), known), expansions };
  }

  async #allOtherNames(phrases: readonly Phrase[]): Promise<ReadonlyMap<string, OtherNames>> {
    const names = phrases.map((phrase) => phrase.join(''));
    return new Map(await Promise.all(names.map(async (name) => [name, await this.#otherNames(name)] as const)));
  }

  async #otherNames(phrase: string): Promise<OtherNames> {
    const names = await this.#once<NamesData>(namesFile(nameShard(phrase)));
    return (Object.hasOwn(names, phrase) ? names[phrase] : undefined) ?? { same: [], covered: [], near: [] };
  }

  /** A name may hold punctuation, so it is looked for whole. */
  async #name(name: string, filters: Filters): Promise<Pages> {
    const { whole, phrases } = parseQuery(name, this.#han);
    const phrase = whole ?? phrases[0];
    return phrase ? this.#phrases.find(phrase, filters) : NO_PAGES;
  }

  /**
   * Letters that spell a Chinese name: `yigongti`, `ygt`, `yi gong ti`.
   * @param isWord whether the letters stand on pages as they are; then initials, or the beginning of a name, would be guesswork
   */
  async #spelled({ phrases, whole }: ParsedQuery, isWord: boolean): Promise<Expansion | undefined> {
    const letters = (whole ?? phrases[0] ?? []).join('').replaceAll(' ', '');
    if (!/^[a-z0-9]*[a-z][a-z0-9]*$/.test(letters)) return undefined;
    const names = (isWord ? fullySpelledNames : spelledNames)(letters, await this.#spellings(letters));
    return names.length > 0 ? { from: letters, to: names } : undefined;
  }

  #spellings = async (letters: string): Promise<PinyinRow[]> =>
    /^[a-z0-9]/.test(letters) ? this.#once<PinyinRow[]>(pinyinFile(letters.slice(0, 1))) : [];

  /** What is spelt most like the whole, a document number above all; else like those of its parts that stand nowhere. */
  async #nearest({ phrases, whole }: ParsedQuery, filters: Filters): Promise<string[]> {
    const terms = () => this.#once<TermRow[]>(LEXICON_FILE);
    const hasHan = (text: string) => /\p{Script=Han}/u.test(text);
    const all = whole?.join('') ?? '';
    const alike = hasHan(all) ? closeNames(all, await terms()) : [];
    if (alike.length > 0) return alike;
    const offers = await Promise.all(
      phrases.map(async (phrase) => {
        if (phrases.length > 1 && (await this.#phrases.find(phrase, filters)).size > 0) return [];
        const text = phrase.join('');
        if (hasHan(text)) return nearestNames(text, await terms());
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
    if (!this.#heads) {
      if (!phrase || exact.length === 0) return undefined;
      return this.#isCounting ? this.#phrases.counts(phrase, filters) : {};
    }
    return Object.fromEntries(
      FACETS.map((facet) => {
        // Values are ids of content, among them perhaps one that every object has, such as `constructor`.
        const values = new Map<string, number>();
        for (const { head } of exact)
          for (const value of head?.[facet] ?? []) values.set(value, (values.get(value) ?? 0) + 1);
        return [facet, Object.fromEntries(values)];
      }),
    );
  }

  #hits(pages: Pages, match: Match, before: readonly Pages[]): Hit[] {
    return [...pages]
      .filter(([page]) => !before.some((others) => others.has(page)))
      .map(([page, { grounds, score }]) => {
        const head = this.#heads?.get(page);
        return { page, match, score: score - (LATER[head?.kind[0] ?? ''] ?? 0), grounds, head };
      })
      .sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
  }

  async #sort(answer: Answer, { sort }: Question): Promise<Answer> {
    if (sort !== 'date') return answer;
    const dates = this.#heads ? [] : await this.#once<DatesData>(DATES_FILE);
    const dateByName = new Map(dates.map((date, index) => [pageName(index), date]));
    const dateOf = (hit: Hit): string => dateByName.get(hit.page) ?? hit.head?.date ?? '';
    const byDate = (hits: readonly Hit[]) =>
      [...hits].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
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
