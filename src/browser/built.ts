/** What belongs to one build: the page that is open, and the data files written with it. */

/** Id of the build that wrote this page; empty on a page of no build. */
export const pageBuild = (): string => document.querySelector<HTMLMetaElement>('meta[name="kb-build"]')?.content ?? '';

/**
 * Reads a JSON file of the site. Whether it is of this page's build is for the reader of its content to check: the id stands inside.
 *
 * @throws when it is not there or not JSON; `AbortError` when the signal was given
 */
export async function readJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const answer = await fetch(address, signal ? { signal } : {});
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
}
