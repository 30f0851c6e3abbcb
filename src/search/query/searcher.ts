/** The search itself, without a page: a question in, groups of hits out. Runs in the browser and in Node. */
import { FACETS, unpackHead, type Manifest } from '../format/files.ts';
import { foldText, unpackHanMap, type HanMap } from '../format/fold.ts';
import type { ReadFile } from '../format/index-files.ts';
import type { FilterCounts, Filters } from '../pagefind/engine.ts';
import { eachGroup, type Answer, type Choice, type Hit, type HitDetails, type Match, type Question } from './answer.ts';
import { excerptsOf } from './excerpt.ts';
import { expand } from './expand.ts';
import type { FigureCard } from './figure-card.ts';
import { figurePages, spelledQuery } from './figure-pages.ts';
import { byDate, countFacets, listHits } from './list-hits.ts';
import { OpenIndex } from './open-index.ts';
import { intersect, NO_PAGES, unite, type Pages } from './pages.ts';
import { parseQuery, type Phrase } from './query.ts';

export interface SearcherOptions {
  /** Build id of the page that asks. */
  readonly build: string;
  readonly read: ReadFile;
}

export class Searcher {
  readonly #index: OpenIndex;
  #han: HanMap | undefined;
  #isCounting = false;

  private constructor(index: OpenIndex) {
    this.#index = index;
  }

  /** Reads what every question needs. @throws SearchFailure */
  static async open({ build, read }: SearcherOptions): Promise<Searcher> {
    return new Searcher(await OpenIndex.open(build, read));
  }

  get manifest(): Manifest {
    return this.#index.manifest;
  }

  /**
   * Names of measures and regions by their ids, for facets.
   * @param filtered whether a filter is chosen, whose name is shown even before filters are counted
   */
  async names(filtered: boolean): Promise<ReadonlyMap<string, string>> {
    const { heads } = this.#index;
    // Other things may have the same id: a topic is often called like its measure.
    if (heads)
      return new Map(
        [...heads.values()]
          .filter(({ kind: [kind] }) => kind === 'measure' || kind === 'region')
          .map(({ url, title }) => [url.split('/')[2] ?? '', title]),
      );
    if (!filtered && !this.#isCounting) return new Map();
    const terms = (await this.#index.terms()).filter(([kind]) => kind === 'measure' || kind === 'region');
    return new Map(terms.map(([, id, names]) => [id, names[0] ?? id]));
  }

  /** @throws SearchFailure when a file is missing, damaged or of another build; never an empty answer instead */
  async search(question: Question): Promise<Answer> {
    const answer = await this.#askFurther(await this.#answerAnyScript(question), question);
    if (question.sort !== 'date') return answer;
    return eachGroup(answer, byDate(this.#index.heads ? [] : await this.#index.dates()));
  }

  /**
   * What a hit shows: its page's head and the places as text. Checks that the words stand where the index says.
   * @returns `undefined` when a hit in doubt turns out to be none
   * @throws SearchFailure
   */
  async details(hit: Hit): Promise<HitDetails | undefined> {
    const shown = await excerptsOf(hit.grounds, (number) => this.#index.part(hit.page, number));
    if (!shown) return undefined;
    const { part, excerpts } = shown;
    return { head: hit.head ?? unpackHead(part.head), excerpts, values: part.values ?? [] };
  }

  /**
   * The card of figures that a question asks for, if the tables hold them.
   * @param details of hits that have been read
   * @throws SearchFailure
   */
  async card(answer: Answer, query: string, details: ReadonlyMap<Hit, HitDetails>): Promise<FigureCard | undefined> {
    const pages = figurePages(answer, details);
    if (pages.length === 0) return undefined;
    const { figureCard } = await import('./figure-card.ts');
    const all = await Promise.all(pages.map((page) => this.#index.figures(page)));
    const cards = all.flatMap((data) => figureCard(spelledQuery(answer, query), data, this.#han) ?? []);
    return cards.sort((a, b) => b.sure - a.sure)[0]?.card;
  }

  /** Whether a large site counts by filter: it has to read every filter for it. */
  get isCounting(): boolean {
    return this.#isCounting;
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
    this.#index.phrases.find([char, char], {}).catch(() => undefined);
  }

  /** Nothing found may mean a traditional character: the index holds simplified ones only. */
  async #answerAnyScript(question: Question): Promise<Answer> {
    const first = await this.#answer(question);
    const { query } = question;
    if (first.exact.length > 0 || first.phrases.length === 0 || this.#han || !/\p{Script=Han}/u.test(query))
      return first;
    this.#han = unpackHanMap(await this.#index.han());
    return foldText(query) === foldText(query, this.#han) ? first : this.#answer(question);
  }

  /** After nothing: what is spelt alike, and pages with a part of what was asked. The program for it is loaded only then. */
  async #askFurther(answer: Answer, { query, filters = {} }: Question): Promise<Answer> {
    if (answer.exact.length + answer.synonym.length > 0 || answer.phrases.length === 0) return answer;
    const { afterNothing } = await import('./after-nothing.ts');
    const asked = { query, parsed: parseQuery(query, this.#han), filters: filtersOf(filters), han: this.#han };
    const { nearest, found } = await afterNothing(this.#index, asked, answer.related.length > 0);
    if (!found) return { ...answer, nearest };
    const { pages, ...fallback } = found;
    return { ...answer, nearest, fallback, related: this.#list(pages, 'related', [], filters) };
  }

  #list = (pages: Pages, match: Match, before: readonly Pages[], { region }: Choice): Hit[] =>
    listHits(pages, match, before, this.#index.heads, region);

  async #answer({ query, filters: chosen = {} }: Question): Promise<Answer> {
    const { phrases: found } = this.#index;
    const filters = filtersOf(chosen);
    const han = this.#han;
    const parsed = parseQuery(query, han);
    const { phrases, short, isGuess } = parsed;
    const [parts, whole, others] = await Promise.all([
      Promise.all(phrases.map((phrase) => found.find(phrase, filters))).then(intersect),
      parsed.whole ? found.find(parsed.whole, filters) : NO_PAGES,
      this.#allOtherNames(phrases),
    ]);
    const isWhole = whole.size > 0;
    const exact = isWhole ? whole : short.length > 0 && parsed.whole && !isGuess ? NO_PAGES : parts;
    const expanded = await expand(this.#index, { query, parsed, filters, han }, others, exact);
    const { expansions } = expanded;
    const [synonym, guessed] = expanded.isGuess ? [NO_PAGES, expanded.pages] : [expanded.pages, NO_PAGES];
    const hits = {
      exact: this.#list(exact, 'exact', [], chosen),
      synonym: this.#list(synonym, 'synonym', [exact], chosen),
      related: this.#list(unite([parts, guessed]), 'related', [exact, synonym], chosen),
    };
    const counted = isWhole ? parsed.whole : phrases.length === 1 ? phrases[0] : undefined;
    return {
      phrases: isWhole ? [parsed.whole?.join('') ?? ''] : phrases.map((phrase) => phrase.join('')),
      short,
      ...hits,
      expansions,
      near: [...others].flatMap(([from, { near }]) => (near.length > 0 ? [{ from, to: near }] : [])),
      nearest: [],
      fallback: undefined,
      counts: await this.#counts(hits.exact, counted, filters),
    };
  }

  async #allOtherNames(phrases: readonly Phrase[]) {
    const names = phrases.map((phrase) => phrase.join(''));
    return new Map(await Promise.all(names.map(async (name) => [name, await this.#index.otherNames(name)] as const)));
  }

  async #counts(
    exact: readonly Hit[],
    phrase: Phrase | undefined,
    filters: Filters,
  ): Promise<FilterCounts | undefined> {
    if (this.#index.heads) return countFacets(exact);
    if (!phrase || exact.length === 0) return undefined;
    return this.#isCounting ? this.#index.phrases.counts(phrase, filters) : {};
  }
}

const filtersOf = (chosen: Choice): Filters =>
  Object.fromEntries(FACETS.flatMap((facet) => (chosen[facet] ? [[facet, [chosen[facet]]]] : [])));
