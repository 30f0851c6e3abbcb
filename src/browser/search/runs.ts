/** From a question to what is shown of its answer. A later question ends the run of an earlier one: what that still brings, or fails at, is dropped. */
import { allHits, type Answer, type Hit, type HitDetails, type Question } from '../../search/query/answer.ts';
import { isDoubtful, verifyHits, type VerifiedAnswer } from '../../search/query/verify-hits.ts';
import { latest } from '../latest.ts';
import type { SearchState } from './state.ts';

/** Hits shown with excerpts at once; the others get theirs when they come into view. */
const AT_ONCE = 10;

/** What is asked. Files of the index are shared by questions, so reading one is not under the signal of a run. */
export interface Source {
  search(question: Question): Promise<Answer>;
  details(hit: Hit): Promise<HitDetails | undefined>;
  /** @param filtered whether a filter is chosen */
  names(filtered: boolean): Promise<ReadonlyMap<string, string>>;
}

export interface Found<S extends Source = Source> {
  readonly source: S;
  readonly state: SearchState;
  readonly verified: VerifiedAnswer;
  /** Names of measures and regions by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Stands above the hits. */
  readonly card: HTMLElement | undefined;
}

export interface RunEvents<S extends Source> {
  /** @param signal given when the answer is no longer the one to be shown */
  found: (found: Found<S>, signal: AbortSignal) => void;
  failed: (error: unknown) => void;
}

/** How long steps wait for the reader's next key. */
export interface Waits {
  rested: () => Promise<void>;
  listed: () => Promise<void>;
}

/** Makes what stands above the hits, where the answer and what is known of its hits call for it. */
export type MakeCard<S> = (
  source: S,
  answer: Answer,
  query: string,
  details: ReadonlyMap<Hit, HitDetails>,
) => Promise<HTMLElement | undefined>;

export class SearchRuns<S extends Source> {
  readonly #runs = latest();
  readonly #open: () => Promise<S>;
  readonly #waits: Waits;
  readonly #makeCard: MakeCard<S> | undefined;

  constructor(open: () => Promise<S>, waits: Waits, makeCard?: MakeCard<S>) {
    this.#open = open;
    this.#waits = waits;
    this.#makeCard = makeCard;
  }

  /** Ends the run: nothing that is under way is shown. */
  end(): void {
    this.#runs.end();
  }

  /** Never rejects. */
  async ask(state: SearchState, { found, failed }: RunEvents<S>): Promise<void> {
    const signal = this.#runs.begin();
    const fail = (error: unknown) => {
      if (signal.aborted) return;
      this.#runs.end();
      failed(error);
    };
    try {
      const source = await this.#open();
      if (signal.aborted) return;
      const { query, filters, sort } = state;
      const answer = await source.search({ query, filters, sort });
      if (signal.aborted) return;
      await this.#waits.rested();
      if (signal.aborted) return;
      const [names, verified] = await Promise.all([
        source.names(Object.keys(filters).length > 0),
        this.#verify(source, answer, fail),
      ]);
      if (signal.aborted) return;
      const card = await this.#makeCard?.(source, verified.answer, query, verified.details);
      if (!signal.aborted) found({ source, state, verified, names, card }, signal);
    } catch (error) {
      fail(error);
    }
  }

  /** The first hits with their text; without it where that takes long and no hit is in doubt. A failure that comes late is passed on, too. */
  #verify(source: S, answer: Answer, fail: (error: unknown) => void): Promise<VerifiedAnswer> {
    const verified = verifyHits(answer, (hit) => source.details(hit), AT_ONCE);
    if (allHits(answer).some((hit) => isDoubtful(hit) || !hit.head)) return verified;
    verified.catch(fail);
    const listed = this.#waits.listed().then(() => ({ answer, details: new Map(), isAbout: false }));
    return Promise.race([verified, listed]);
  }
}
