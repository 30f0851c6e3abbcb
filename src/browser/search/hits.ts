/** The list of hits. */
import { toneOfEvidence } from '../../grammar/tone.ts';
import { markPhrases, type Run } from '../../search/query/excerpt.ts';
import type { PageHead } from '../../search/format/files.ts';
import type { Answer, Hit, HitDetails } from '../../search/query/answer.ts';
import { shorten } from '../../text/shorten.ts';
import { PAGE_KIND, SEARCH } from '../../words/search.ts';
import { DOCUMENT_KIND, EVIDENCE } from '../../words/zh.ts';
import { h } from '../h.ts';

const names = (map: object, key: string): string => (map as Record<string, string>)[key] ?? key;

/** Runs of text, the hits marked. */
const marked = (runs: readonly Run[]): (Node | string)[] =>
  runs.map(({ text, hit }) => (hit ? h('mark', {}, text) : text));

export interface HitContext {
  /** Path of the site's root, with a slash at the end. */
  readonly base: string;
}

/** Address of a hit: its page, at the paragraph, with what to highlight there. */
function hitAddress(head: PageHead, hit: Hit, anchor: string, { base }: HitContext): string {
  const phrases = new Set(hit.grounds.map(({ phrase }) => phrase.join('')));
  const query = [...phrases].map((phrase) => `hl=${encodeURIComponent(phrase)}`).join('&');
  return `${base}${head.url.slice(1)}?${query}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
}

/** One hit; without details it holds its title alone, and `fillHit` completes it. */
export function renderHit(hit: Hit, details: HitDetails | undefined, context: HitContext): HTMLLIElement {
  const head = details?.head ?? hit.head;
  const item = h('li', { class: 'hit', 'data-result': '', 'data-url': head?.url, 'data-match': hit.match });
  if (details) fillHit(item, hit, details, context);
  else if (head) item.append(h('h3', {}, h('a', { href: hitAddress(head, hit, '', context) }, head.title)));
  return item;
}

export function fillHit(item: HTMLLIElement, hit: Hit, details: HitDetails, context: HitContext): void {
  const { head } = details;
  const phrases = hit.grounds.map(({ phrase }) => phrase);
  const first = details.excerpts.find(({ zone }) => zone !== 'title') ?? details.excerpts[0];
  const kinds = head.kind.map((kind, index) => names(index === 0 ? PAGE_KIND : DOCUMENT_KIND, kind));
  const count = hit.grounds.reduce((sum, { places }) => sum + places.filter(({ zone }) => zone !== 'card').length, 0);
  item.dataset['url'] = head.url;
  item.replaceChildren(
    h('p', { class: 'hit-path' }, head.crumbs.length > 0 ? head.crumbs.join(' › ') : (kinds[0] ?? '')),
    h(
      'h3',
      {},
      h(
        'a',
        { href: hitAddress(head, hit, first?.anchor ?? '', context) },
        ...marked(markPhrases(head.title, phrases)),
      ),
    ),
    h(
      'p',
      { class: 'hit-facts' },
      h('span', { class: 'badge', 'data-tone': 'plain' }, kinds.at(-1)),
      ...head.evidence.map((value) =>
        h(
          'span',
          { class: 'badge', 'data-tone': toneOfEvidence(value as keyof typeof EVIDENCE) },
          names(EVIDENCE, value),
        ),
      ),
      h('span', {}, [head.place, head.dated, count > 1 ? SEARCH.moreInPage(count) : ''].filter(Boolean).join(' · ')),
    ),
    renderExcerpts(hit, details, context),
  );
}

function renderExcerpts(hit: Hit, { head, excerpts, values }: HitDetails, context: HitContext): HTMLElement {
  return h(
    'ul',
    { class: 'excerpts' },
    values.length > 0 &&
      h(
        'li',
        { class: 'hit-values' },
        h(
          'a',
          { class: 'excerpt-section', href: hitAddress(head, hit, 'observations', context), tabindex: '-1' },
          SEARCH.values,
        ),
        ...markedValues(hit, values),
      ),
    ...excerpts
      .filter(({ zone }, _, all) => zone !== 'title' || all.length === 1)
      .map(({ anchor, section, zone, runs }) =>
        h(
          'li',
          {},
          h(
            'a',
            { class: 'excerpt-section', href: hitAddress(head, hit, anchor, context), tabindex: '-1' },
            zone === 'card' ? SEARCH.inCard : section || SEARCH.topOfPage,
          ),
          h('span', {}, ...marked(runs)),
        ),
      ),
  );
}

/** The values, those of a place that was asked for first. */
function markedValues({ grounds }: Hit, values: readonly string[]): HTMLElement[] {
  const phrases = grounds.map(({ phrase }) => phrase);
  const all = values.map((value) => markPhrases(value, phrases));
  const isAsked = (runs: readonly Run[]) => runs.some(({ hit }) => hit);
  return [...all.filter(isAsked), ...all.filter((runs) => !isAsked(runs))].map((runs) =>
    h('span', { class: 'hit-value' }, ...marked(runs)),
  );
}

/** A name without its punctuation. */
const bare = (name: string): string => name.replace(/[\s\p{P}]/gu, '');

/** Names once each, however they are punctuated, and as names. */
const sayNames = (names: readonly string[]): string =>
  names
    .filter((name, index) => names.findIndex((other) => bare(other) === bare(name)) === index)
    .map((name) => SEARCH.named(shorten(name)))
    .join('、');

/** What was looked for besides what was typed. */
export function expansionNote({ expansions, synonym, related }: Answer): string {
  const isGuess = expansions.some((expansion) => expansion.isGuess);
  const said = expansions.map(({ from, to }) => `${shorten(from)} → ${sayNames(to)}`).join('；');
  const isNothing = (isGuess ? related : synonym).length === 0;
  return `${isGuess ? SEARCH.guessed : SEARCH.expanded}${said}${isNothing ? SEARCH.nothingMore : ''}`;
}

/** Why a page is related. */
function relatedNote({ fallback, expansions }: Answer): string {
  if (fallback) return SEARCH.fallbackHint;
  return expansions.some(({ isGuess }) => isGuess) ? '' : SEARCH.relatedHint;
}

/** The heading of a group, with what was expanded. */
export function renderGroupHead(match: Hit['match'], answer: Answer, isAbout: boolean): HTMLElement {
  const note = match === 'synonym' ? expansionNote(answer) : match === 'related' ? relatedNote(answer) : '';
  return h(
    'h2',
    {},
    SEARCH.groups[match],
    ' ',
    h('span', { class: 'count' }, SEARCH.pages(answer[match].length, isAbout && match === 'exact')),
    note !== '' && h('small', {}, note),
  );
}
