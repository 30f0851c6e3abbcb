/** The page 离线阅读: what is kept, and three buttons. The same page stands in for one that is not kept when there is no network. */
import { pageBuild, readJson } from '../built.ts';
import { button, h } from '../h.ts';
import { OFFLINE } from '../../words/offline.ts';
import { isOff, sitePath } from './choice.ts';
import { canKeep, keepAll, keptPages, switchOff, switchOn } from './kept.ts';

/** Large tables for programs: they are of no use to a reader without a network. */
const NOT_FOR_READERS =
  /^(?:data\/.*\.(?:sqlite|zip|parquet|xlsx|csv)|_headers$|hosting\/|README\.txt$|build-files\.txt$|sw\.js$|og\/)/;
const SHOWN = 200;

class KbOffline extends HTMLElement {
  #stop: AbortController | undefined;
  readonly #status = h('p', { role: 'status' });
  readonly #buttons = h('p', { class: 'actions' });
  readonly #list = h('div');

  connectedCallback(): void {
    this.replaceChildren(this.#status, this.#buttons, this.#list);
    if (location.pathname !== `${sitePath()}offline/`) this.prepend(...this.#missing());
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }

  #missing(): Node[] {
    return [
      h('p', { class: 'lede' }, OFFLINE.notKept(decodeURI(location.pathname))),
      h(
        'p',
        {},
        button(OFFLINE.retry, () => location.reload()),
      ),
    ];
  }

  async #show(said = ''): Promise<void> {
    if (!canKeep()) {
      this.#say(OFFLINE.cannot);
      return;
    }
    const off = isOff();
    const pages = off ? [] : await keptPages();
    this.#say(said || (off ? OFFLINE.off : OFFLINE.on(pages.length)));
    this.#buttons.replaceChildren(
      ...(off
        ? [button(OFFLINE.turnOn, () => void this.#do(switchOn()))]
        : [
            button(OFFLINE.keepAll, () => void this.#keepAll()),
            ' ',
            button(OFFLINE.turnOff, () => void this.#do(switchOff())),
          ]),
    );
    this.#list.replaceChildren(...(pages.length > 0 ? [h('h2', {}, OFFLINE.kept), listOf(pages)] : []));
  }

  async #do(work: Promise<void>): Promise<void> {
    try {
      await work;
      await this.#show();
    } catch (error) {
      this.#say(OFFLINE.failed(error instanceof Error ? error.message : ''));
    }
  }

  async #keepAll(): Promise<void> {
    const stop = (this.#stop = new AbortController());
    this.#buttons.replaceChildren(button(OFFLINE.stop, () => stop.abort()));
    try {
      const { build, files } = (await readJson(`${sitePath()}manifest.json`, stop.signal)) as Manifest;
      if (build !== pageBuild()) {
        await this.#show(OFFLINE.newer);
        return;
      }
      const wanted = files.map(([path]) => path).filter((path) => !NOT_FOR_READERS.test(path));
      await keepAll(wanted, (done) => this.#say(OFFLINE.progress(done, wanted.length)), stop.signal);
      await this.#show(OFFLINE.all);
    } catch (error) {
      const why = error instanceof Error && error.name !== 'AbortError' ? error.message : '';
      await this.#show(stop.signal.aborted ? OFFLINE.stopped : OFFLINE.failed(why));
    }
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

interface Manifest {
  readonly build: string;
  readonly files: readonly (readonly [path: string, bytes: number, sha256: string])[];
}

const listOf = (pages: readonly string[]): HTMLElement =>
  h(
    'ul',
    { class: 'columns' },
    ...pages.slice(0, SHOWN).map((path) => h('li', {}, h('a', { href: path }, decodeURI(path)))),
    pages.length > SHOWN && h('li', {}, OFFLINE.more(pages.length - SHOWN)),
  );

customElements.define('kb-offline', KbOffline);
