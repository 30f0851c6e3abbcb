/** The card of figures above the hits: value, place, time, nature and where it stands, as on the page it comes from. */
import type { CardRow, FigureCard } from '../../search/query/figure-card.ts';
import { REFERENCE } from '../../words/reference.ts';
import { FIGURES } from '../../words/search-figures.ts';
import { INFERRED, NATURE } from '../../words/zh.ts';
import { h } from '../h.ts';

/** @param base path of the site's root, with a slash at the end */
export function renderFigureCard({ name, path, place, rows, rest, grades }: FigureCard, base: string): HTMLElement {
  const to = (address: string) => `${base}${address.slice(1)}`;
  const references = [...new Set(rows.map((row) => row.place.reference).filter(Boolean))];
  return h(
    'section',
    { class: 'figure-card', 'data-figure-card': path, 'aria-label': FIGURES.label },
    h('h2', {}, h('a', { href: to(path) }, FIGURES.title(name, place))),
    h('ul', {}, ...rows.map((row) => renderRow(row, place === undefined || rows.length > 1, to))),
    ...references.map((text) =>
      h(
        'p',
        { class: 'figure-card-note' },
        h('span', { class: 'badge', 'data-tone': 'reference' }, REFERENCE.word),
        ' ',
        text,
      ),
    ),
    h(
      'p',
      { class: 'figure-card-note' },
      grades !== '' && `${FIGURES.grades(grades)}。`,
      h('a', { href: to(`${path}#observations`) }, FIGURES.rest(rest)),
    ),
  );
}

function renderRow({ figure, place }: CardRow, hasPlace: boolean, to: (address: string) => string): HTMLElement {
  const { text, nature, institution, period, isInferred, scope, document, paragraph } = figure;
  const facts = [hasPlace ? place.name : '', institution, period, isInferred ? INFERRED : '', NATURE[nature], scope];
  return h(
    'li',
    {},
    h(
      'a',
      { class: 'figure', href: to(figure.path), 'data-nature': nature, 'data-inferred': isInferred && 'true' },
      text,
    ),
    h('span', {}, facts.filter(Boolean).join(' · ')),
    h(
      'small',
      {},
      FIGURES.source,
      document,
      ' ',
      h('a', { href: to(figure.paragraphPath) }, FIGURES.paragraph(paragraph)),
    ),
  );
}
