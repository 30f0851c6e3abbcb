/** An index that is open: what every question needs is there, the rest is read when first needed. */
import {
  DATES_FILE,
  DIRECTORY_FILE,
  FREQUENT_FILE,
  HAN_FILE,
  LEXICON_FILE,
  namesFile,
  nameShard,
  partFile,
  pinyinFile,
  unpackDirectory,
  VOCABULARY_FILE,
  type DatesData,
  type DirectoryData,
  type Manifest,
  type NamesData,
  type OtherNames,
  type PageHead,
  type PartData,
  type PinyinRow,
  type TermRow,
} from '../format/files.ts';
import { figuresFile, type FiguresData } from '../format/figures.ts';
import { IndexFiles, SearchFailure, type ReadFile } from '../format/index-files.ts';
import { remember } from '../format/remember.ts';
import { Engine } from '../pagefind/engine.ts';
import { PhraseIndex } from './phrase-index.ts';

export class OpenIndex {
  readonly manifest: Manifest;
  readonly phrases: PhraseIndex;
  /** All pages by their names, on a site with a directory. */
  readonly heads: ReadonlyMap<string, PageHead> | undefined;
  readonly #files: IndexFiles;
  readonly #read = new Map<string, Promise<unknown>>();

  private constructor(
    manifest: Manifest,
    files: IndexFiles,
    phrases: PhraseIndex,
    directory: DirectoryData | undefined,
  ) {
    this.manifest = manifest;
    this.#files = files;
    this.phrases = phrases;
    this.heads = directory && unpackDirectory(directory);
  }

  /** @param build id of the page that asks @throws SearchFailure */
  static async open(build: string, read: ReadFile): Promise<OpenIndex> {
    const files = new IndexFiles(build, read);
    const manifest = await files.manifest();
    const [engine, directory, frequent = []] = await Promise.all([
      Engine.open((path) => files.unpacked(path), manifest),
      manifest.directory ? files.packed<DirectoryData>(DIRECTORY_FILE) : undefined,
      manifest.frequent > 0 ? files.packed<string[]>(FREQUENT_FILE) : undefined,
    ]);
    // A list of all pages that lacks some would leave hits without title and place.
    if (directory && directory[0]?.length !== manifest.pages) throw new SearchFailure('damaged', DIRECTORY_FILE);
    return new OpenIndex(manifest, files, new PhraseIndex(engine, new Set(frequent)), directory);
  }

  part = (page: string, number: number): Promise<PartData> => this.#once(partFile(page, number));
  figures = (page: string): Promise<FiguresData> => this.#once(figuresFile(page));
  terms = (): Promise<TermRow[]> => this.#once(LEXICON_FILE);
  /** Latin words and numbers of the site, the most frequent first. */
  vocabulary = (): Promise<string[]> => this.#once(VOCABULARY_FILE);
  dates = (): Promise<DatesData> => this.#once(DATES_FILE);
  /** Pairs of characters, packed. */
  han = (): Promise<string> => this.#once(HAN_FILE);

  /** Names whose spelling begins like the letters. */
  spellings = async (letters: string): Promise<PinyinRow[]> =>
    /^[a-z0-9]/.test(letters) ? this.#once(pinyinFile(letters.slice(0, 1))) : [];

  /** @param phrase folded */
  async otherNames(phrase: string): Promise<OtherNames> {
    const names = await this.#once<NamesData>(namesFile(nameShard(phrase)));
    return (Object.hasOwn(names, phrase) ? names[phrase] : undefined) ?? { same: [], covered: [], near: [] };
  }

  /** @throws SearchFailure */
  #once = <T>(path: string): Promise<T> =>
    remember(this.#read, path, () => this.#files.packed<unknown>(path)) as Promise<T>;
}
