/** What belongs to one build: the page that is open, and the data files written with it. */
import { Line } from './line.ts';

/** Id of the build that wrote this page; empty on a page of no build. */
export const pageBuild = (): string => document.querySelector<HTMLMetaElement>('meta[name="kb-build"]')?.content ?? '';

/**
 * Reads a JSON file of the site. Whether it is of this page's build is for the reader of its content to check: the id stands inside.
 *
 * @throws when it is not there, not JSON, or nothing comes for too long; `AbortError` when the signal was given
 */
export async function readJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const { ok, status, bytes } = await new Line().read(address, signal ? { signal } : {});
  if (!ok) throw new Error(`${status} ${address}`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
