/** The contents of a page follow the reading: the section that is being read is marked, and named in the folded bar. */
import { namedElement } from '../named-element.ts';

/** A section is being read from when its head has come this high until the next has. */
const LINE = '1000000px 0px -88% 0px';

const nav = document.querySelector('[data-contents]');
const links = [...(nav?.querySelectorAll<HTMLAnchorElement>('li:not(.to-top) > a') ?? [])];
const bar = nav?.querySelector('details');
const here = nav?.querySelector('[data-part="current"]');
const ids = [...new Set(links.map(({ hash }) => hash))].filter((hash) => namedElement(hash));
const reached = new Set<string>();
let isAtEnd = false;

/** At the end of the page short sections never come high: the one that was asked for counts, or the last. */
function currentSection(): string | undefined {
  const last = Math.max(0, ...ids.map((id, index) => (reached.has(id) ? index : 0)));
  if (!isAtEnd) return ids[last];
  const asked = ids.indexOf(location.hash);
  return asked >= last ? ids[asked] : ids.at(-1);
}

function mark(): void {
  const current = currentSection();
  for (const link of links) {
    if (link.hash !== current) link.removeAttribute('aria-current');
    else {
      link.setAttribute('aria-current', 'location');
      if (here) here.textContent = link.firstElementChild?.textContent ?? '';
    }
  }
}

const sections = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) reached[isIntersecting ? 'add' : 'delete'](`#${target.id}`);
    mark();
  },
  { rootMargin: LINE },
);
for (const id of ids) sections.observe(namedElement(id) as HTMLElement);

const footer = document.querySelector('.site-footer');
if (footer)
  new IntersectionObserver(([entry]) => {
    isAtEnd = entry?.isIntersecting ?? false;
    mark();
  }).observe(footer);

if (bar) {
  const close = () => (bar.open = false);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && !target.closest('summary')) close();
  });
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}
