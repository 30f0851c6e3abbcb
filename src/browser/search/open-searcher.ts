/** The searcher of this page, opened when first asked for. */
import type { Searcher } from '../../search/query/searcher.ts';
import { pageBuild } from '../built.ts';
import { readFrom } from './read-file.ts';

/** The larger half of the search, which whoever only looks at the page does not need. The browser keeps what it has loaded. */
export const loadProgram = () => import('../../search/query/searcher.ts');

export class OpenSearcher {
  readonly #base: () => string;
  #opening: Promise<Searcher> | undefined;

  /** @param base tells the path of the site's root, with a slash at the end */
  constructor(base: () => string) {
    this.#base = base;
  }

  /** Whether it has been asked for. */
  get isAsked(): boolean {
    return this.#opening !== undefined;
  }

  /** @throws SearchFailure. A failure is not kept: the next try reads again. */
  open(): Promise<Searcher> {
    if (!this.#opening) {
      const build = pageBuild();
      const read = readFrom(this.#base(), build);
      this.#opening = loadProgram().then((program) => program.Searcher.open({ build, read }));
      this.#opening.catch(() => this.forget());
    }
    return this.#opening;
  }

  /** Something was wrong with what was read: all is read again. */
  forget(): void {
    this.#opening = undefined;
  }
}
