/** After the page has come, and when nothing else is to be done: pages are kept for reading without a network. */
addEventListener('load', () => {
  // Whoever keeps already goes on; the browser looks for a newer keeper itself.
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller) return;
  // Whoever keeps nothing reads on as before.
  const start = () => void import('../offline/kept.ts').then((kept) => kept.startKeeping()).catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 500);
});
