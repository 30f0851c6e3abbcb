/** The page's colours for a canvas, which knows neither custom properties nor forced colours. */
import { LIGHT, TOKENS, type Palette } from '../../grammar/palette.ts';

/** Reads the tokens as the host sees them: light, dark, forced or print. */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  // Forced colours replace `color` on every element that lets them; this one shows what the token itself says.
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.hidden = true;
  host.append(probe);
  const palette = { ...LIGHT, font: getComputedStyle(host).fontFamily };
  for (const name of Object.keys(TOKENS) as (keyof Palette)[]) {
    if (name === 'font') continue;
    probe.style.color = TOKENS[name];
    palette[name] = getComputedStyle(probe).color || LIGHT[name];
  }
  probe.remove();
  return palette;
}

/** Calls back whenever the colours may have changed; returns the way to stop it. */
export function watchPalette(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    theme.disconnect();
  };
}
