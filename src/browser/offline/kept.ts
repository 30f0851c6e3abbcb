/** What is kept on this device for reading without a network. The worker beside this file does the keeping. */
import { pageBuild } from '../built.ts';
import { setOff, sitePath, startKeeping } from './choice.ts';

/** @returns name of the store of one build; of all builds of this site without `build` */
export const storeName = (build = ''): string => `kb-offline ${sitePath()} ${build}`;

/** Can this browser keep anything, here? Only over a safe line, and not of a page of no build. */
export const canKeep = (): boolean =>
  'serviceWorker' in navigator && 'caches' in globalThis && pageBuild() !== 'dev' && pageBuild() !== '';

export async function switchOn(): Promise<void> {
  setOff(false);
  await startKeeping();
  await navigator.serviceWorker.ready;
}

/** Ends it, and takes everything off the device. */
export async function switchOff(): Promise<void> {
  setOff(true);
  const registration = await navigator.serviceWorker.getRegistration(sitePath());
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(storeName())).map((name) => caches.delete(name)));
}

/** Paths of the pages that are kept, sorted. */
export async function keptPages(): Promise<string[]> {
  const kept = await caches.open(storeName(pageBuild()));
  const paths = (await kept.keys()).map(({ url }) => new URL(url).pathname);
  return paths.filter((path) => path.endsWith('/')).sort();
}

/**
 * Fetches the whole site. What is there already is not fetched again.
 * @param paths below the site's path
 * @param tell called after each one
 */
export async function keepAll(
  paths: readonly string[],
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const kept = await caches.open(storeName(pageBuild()));
  const queue = paths.values();
  let done = 0;
  const work = async () => {
    for (const path of queue) {
      signal.throwIfAborted();
      const address = `${sitePath()}${path.replace(/(^|\/)index\.html$/, '$1')}`;
      if (!(await kept.match(address))) await kept.add(new Request(address, { signal }));
      tell((done += 1));
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
}
