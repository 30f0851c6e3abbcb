/** After the page has come, and when nothing else is to be done: pages are kept for reading without a network. */
import { startKeeping } from '../offline/choice.ts';

addEventListener('load', () => {
  // Whoever keeps nothing reads on as before.
  const start = () => void startKeeping().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 500);
});
