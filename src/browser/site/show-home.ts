/** The place in the header that leads to 本县, and the mark at its rows in tables of regions. */
import { readHome, writeHome } from './home-county.ts';

const show = (): void => {
  const home = readHome();
  const place = document.querySelector<HTMLElement>('[data-home]');
  const link = place?.querySelector('a');
  if (place && link) {
    place.hidden = !home;
    if (home) {
      link.href = `${place.dataset['home']}regions/${home.code}/`;
      link.textContent = `${place.dataset['words']}${home.name}`;
    }
  }
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-region]'))
    row.toggleAttribute('data-home-county', row.dataset['region'] === home?.code);
};

document.querySelector('[data-home] button')?.addEventListener('click', () => writeHome(undefined));
addEventListener('kb-home', show);
// Another tab may have changed it.
addEventListener('storage', show);
addEventListener('pageshow', show);
show();
