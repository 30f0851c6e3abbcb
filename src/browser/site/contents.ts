/** The contents of a page follow the reading: the section that is being read is marked, and named in the folded bar. */
import { namedElement } from '../named-element.ts';

/** A section is being read from when its head has come this high until the next has: below where a link puts it (`scroll-padding`), above the next closed one. */
const LINE = 80; // px from the top

const nav = document.querySelector('[data-contents]');
const links = [...(nav?.querySelectorAll<HTMLAnchorElement>('li:not(.to-top) > a') ?? [])];
const bar = nav?.querySelector('details');
const here = nav?.querySelector('[data-part="current"]');
/** Heads of sections, with the address of each as a link has it. */
const heads = new Map<Element, string>();
for (const { hash } of links) {
  const head = namedElement(hash);
  if (head) heads.set(head, hash);
}
const ids = [...heads.values()];
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

let sections: IntersectionObserver | undefined;
function watch(): void {
  sections?.disconnect();
  reached.clear();
  sections = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        reached[isIntersecting ? 'add' : 'delete'](heads.get(target) ?? '');
      mark();
    },
    { rootMargin: `1000000px 0px ${LINE - innerHeight}px 0px` },
  );
  for (const head of heads.keys()) sections.observe(head);
}
addEventListener('resize', watch);
watch();

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
