/** 本县: the region a reader calls theirs, remembered on this device alone. */

const KEY = 'kb-home';

export interface HomeCounty {
  readonly code: string;
  readonly name: string;
}

/** What is remembered; `undefined` where nothing is, where it can't be read, or where it is not what this site wrote. */
export function readHome(): HomeCounty | undefined {
  try {
    const { code, name } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<HomeCounty>;
    return /^\d{6}$/.test(code ?? '') && code && name ? { code, name: String(name).slice(0, 30) } : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it, or forgets; a device that keeps nothing simply doesn't. Whoever shows it hears `kb-home`. */
export function writeHome(home: HomeCounty | undefined): void {
  try {
    if (home) localStorage.setItem(KEY, JSON.stringify(home));
    else localStorage.removeItem(KEY);
  } catch {
    return;
  }
  dispatchEvent(new Event('kb-home'));
}
