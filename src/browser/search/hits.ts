/** The list of hits. */
import { toneOfEvidence } from '../../grammar/tone.ts';
import { markPhrases } from '../../search/query/excerpt.ts';
import type { PageHead } from '../../search/format/files.ts';
import type { Answer, Hit, HitDetails } from '../../search/query/answer.ts';
import { shorten } from '../../text/shorten.ts';
import { PAGE_KIND, SEARCH } from '../../words/search.ts';
import { DOCUMENT_KIND, EVIDENCE } from '../../words/zh.ts';
import { element, marked } from './dom.ts';

const names = (map: object, key: string): string => (map as Record<string, string>)[key] ?? key;

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
  const item = element('li', { class: 'hit', 'data-result': '', 'data-url': head?.url, 'data-match': hit.match });
  if (details) fillHit(item, hit, details, context);
  else if (head) item.append(element('h3', {}, element('a', { href: hitAddress(head, hit, '', context) }, head.title)));
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
    element('p', { class: 'hit-path' }, head.crumbs.length > 0 ? head.crumbs.join(' › ') : (kinds[0] ?? '')),
    element(
      'h3',
      {},
      element(
        'a',
        { href: hitAddress(head, hit, first?.anchor ?? '', context) },
        ...marked(markPhrases(head.title, phrases)),
      ),
    ),
    element(
      'p',
      { class: 'hit-facts' },
      element('span', { class: 'badge', 'data-tone': 'plain' }, kinds.at(-1)),
      ...head.evidence.map((value) =>
        element(
          'span',
          { class: 'badge', 'data-tone': toneOfEvidence(value as keyof typeof EVIDENCE) },
          names(EVIDENCE, value),
        ),
      ),
      element(
        'span',
        {},
        [head.place, head.dated, count > 1 ? SEARCH.moreInPage(count) : ''].filter(Boolean).join(' · '),
      ),
    ),
    renderExcerpts(hit, details, context),
  );
}

function renderExcerpts(hit: Hit, { head, excerpts }: HitDetails, context: HitContext): HTMLElement {
  return element(
    'ul',
    { class: 'excerpts' },
    ...excerpts
      .filter(({ zone }, _, all) => zone !== 'title' || all.length === 1)
      .map(({ anchor, section, zone, runs }) =>
        element(
          'li',
          {},
          element(
            'a',
            { class: 'excerpt-section', href: hitAddress(head, hit, anchor, context), tabindex: '-1' },
            zone === 'card' ? SEARCH.inCard : section || SEARCH.topOfPage,
          ),
          element('span', {}, ...marked(runs)),
        ),
      ),
  );
}

/** What was looked for besides what was typed. */
export const expansionNote = ({ expansions, synonym }: Answer): string =>
  `${SEARCH.expanded}${expansions.map(({ from, to }) => `${shorten(from)} → ${to.join('、')}`).join('；')}${synonym.length === 0 ? SEARCH.nothingMore : ''}`;

/** The heading of a group, with what was expanded. */
export function renderGroupHead(match: Hit['match'], answer: Answer, isAbout: boolean): HTMLElement {
  const note = match === 'synonym' ? expansionNote(answer) : match === 'related' ? SEARCH.relatedHint : '';
  return element(
    'h2',
    {},
    SEARCH.groups[match],
    ' ',
    element('span', { class: 'count' }, SEARCH.pages(answer[match].length, isAbout && match === 'exact')),
    note !== '' && element('small', {}, note),
  );
}
