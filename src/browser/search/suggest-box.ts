/**
 * Names suggested below a search box while one types. Enter without a choice is a plain search; what fails is left out, since the search itself says what is wrong
 * with the index.
 */
import { Suggester } from '../../search/query/suggester.ts';
import { pageBuild } from '../built.ts';
import { isComposing } from '../is-composing.ts';
import { latest } from '../latest.ts';
import { makeNameList, type NameList } from './name-list.ts';
import { readFrom } from './read-file.ts';

/** What is longer is no beginning of a name. */
const LONGEST = 40;

/**
 * @param box in a form whose address is that of the search page, one level below the site's root
 * @param before what stood in the box when it was first used; what has been typed since is answered at once
 */
export function suggestBelow(box: HTMLInputElement, before: string): void {
  const { form } = box;
  if (!form) return;
  const base = new URL('..', form.action);
  const suggester = new Suggester(pageBuild(), readFrom(base.pathname, pageBuild()));
  const runs = latest();
  const list = makeNameList(box, form, base);
  let isTypingWord = false;
  const close = () => {
    runs.end();
    list.show([]);
  };
  const ask = async () => {
    const typed = box.value;
    const signal = runs.begin();
    if (typed.trim() === '' || typed.length > LONGEST) return list.show([]);
    const found = await suggester.find(typed).catch(() => []);
    if (!signal.aborted && document.activeElement === box) list.show(found);
  };
  // Letters that an input method has not yet turned into words are no question.
  box.addEventListener('compositionstart', () => (isTypingWord = true));
  box.addEventListener('compositionend', () => {
    isTypingWord = false;
    void ask();
  });
  box.addEventListener('input', () => {
    if (!isTypingWord) void ask();
  });
  box.addEventListener('blur', close);
  form.addEventListener('submit', close);
  box.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || !list.isOpen()) return;
    if (!act(event.key, list, close, box.closest('[data-search]') !== null)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  if (box.value !== before) void ask();
}

/**
 * @param leadsOn whether something follows the last name: the hits of the search page
 * @returns whether the key was for the list
 */
function act(key: string, list: NameList, close: () => void, leadsOn: boolean): boolean {
  if (key === 'ArrowUp') return list.move(-1);
  if (key === 'Enter') return list.open();
  if (key === 'Escape') close();
  else if (key !== 'ArrowDown') return false;
  else if (!list.move(1) && leadsOn) {
    close();
    return false;
  }
  return true;
}
