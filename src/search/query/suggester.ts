/** Brings the names that what is typed may become: the manifest once, then one small file for the first two characters. */
import { HAN_FILE } from '../format/files.ts';
import { foldText, unpackHanMap } from '../format/fold.ts';
import { IndexFiles, type ReadFile } from '../format/index-files.ts';
import { remember } from '../format/remember.ts';
import { bareName, suggestionsFile, suggestionShard, type SuggestionRow } from '../format/suggestions.ts';
import { suggestNames, type Suggestion } from './suggest.ts';

export class Suggester {
  readonly #files: IndexFiles;
  readonly #read = new Map<string, Promise<unknown>>();

  /** @param build id of the page that asks */
  constructor(build: string, read: ReadFile) {
    this.#files = new IndexFiles(build, read);
  }

  /** @throws SearchFailure */
  async find(typed: string): Promise<Suggestion[]> {
    const found = suggestNames(typed, await this.#rows(bareName(typed)));
    if (found.length > 0 || !/\p{Script=Han}/u.test(typed)) return found;
    // Names are filed under simplified characters.
    const han = unpackHanMap(await this.#once<string>(HAN_FILE));
    if (foldText(typed) === foldText(typed, han)) return found;
    return suggestNames(typed, await this.#rows(bareName(typed, han)), han);
  }

  async #rows(text: string): Promise<SuggestionRow[]> {
    // Letters of a spelling are filed without their marks.
    const key = [...text.normalize('NFD').replace(/\p{M}/gu, '')].slice(0, 2).join('');
    if (key === '') return [];
    const { suggest } = await remember(this.#manifest, 'manifest', () => this.#files.manifest());
    return suggest > 0 ? this.#once(suggestionsFile(suggestionShard(key, suggest))) : [];
  }

  readonly #manifest = new Map<string, ReturnType<IndexFiles['manifest']>>();

  #once = <T>(path: string): Promise<T> =>
    remember(this.#read, path, () => this.#files.packed<unknown>(path)) as Promise<T>;
}
