/** Whether pages are kept on this device, and what starts it. Every page brings these lines, so they are few. */

const OFF = 'kb-offline-off';

/** Path of the site, `/` or `/kb/`: where its name leads to. */
export const sitePath = (): string =>
  new URL(document.querySelector<HTMLAnchorElement>('a.site-name')?.href ?? '/', location.href).pathname;

export function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) === '1';
  } catch {
    // A browser that keeps nothing keeps no pages either.
    return true;
  }
}

export function setOff(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, '1');
    else localStorage.removeItem(OFF);
  } catch {
    // Nothing is kept here: it stays as it is.
  }
}

/** Starts keeping, unless the reader said no, or the browser can't, or the page is of no build. */
export async function startKeeping(): Promise<void> {
  if (!('serviceWorker' in navigator) || isOff() || document.querySelector('meta[name="kb-build"][content="dev"]'))
    return;
  await navigator.serviceWorker.register(`${sitePath()}sw.js`, { scope: sitePath(), updateViaCache: 'none' });
}
