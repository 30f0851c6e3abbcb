import { isIP, isIPv4 } from 'node:net';

/**
 * Under which names may the preview be asked for? A page from elsewhere can have its own name lead to this machine (DNS rebinding); the browser then lets it
 * read the answers, but sends its name along.
 * @param header the `Host` of a request; an old client sends none, and no browser is that old
 * @param listening address that was asked for on the command line; `undefined` = this machine only
 * @param machine this machine's name
 */
export function isOurHost(header: string | undefined, listening: string | undefined, machine: string): boolean {
  if (header === undefined) return true;
  const name = nameOf(header);
  if (isLoopback(name)) return true;
  if (listening === undefined) return false;
  if (name === nameOf(listening.includes(':') ? `[${listening}]` : listening)) return true;
  const isEverywhere = listening === '0.0.0.0' || /^[0:]+$/.test(listening);
  const names = [machine, `${machine}.local`].map((own) => own.toLowerCase());
  return isEverywhere && (isIP(name) !== 0 || names.includes(name));
}

/** Without port, brackets and the dot that may end a full name. */
const nameOf = (host: string): string =>
  (/^\[([^\]]*)\](?::\d*)?$/.exec(host)?.[1] ?? host.replace(/:\d*$/, '')).replace(/\.$/, '').toLowerCase();

const isLoopback = (name: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
