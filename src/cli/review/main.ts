/** The review as a command: it serves until it is stopped. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findDrafts } from '../../content/drafts.ts';
import { originalsFolders } from '../../content/originals-folders.ts';
import { suggestion } from '../../text/suggest.ts';
import { REVIEW } from '../../words/review.ts';
import { Desk } from './desk.ts';
import { serveReview } from './server.ts';

const WRONG_USAGE = 64;

/** @returns the exit code when it could not begin, or has been stopped */
export async function main(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { port: { type: 'string', default: '0' } } });
  } catch {
    parsed = undefined;
  }
  const [id] = parsed?.positionals ?? [];
  const port = Number(parsed?.values.port);
  if (id === undefined || parsed?.positionals.length !== 1 || !Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(REVIEW.usage);
    return WRONG_USAGE;
  }
  const root = resolve(env['KB_CONTENT'] || 'content');
  const drafts = findDrafts(root);
  // What is published is on the site: a key pressed here must not take it off.
  if (!drafts.includes(id)) {
    console.error(REVIEW.noDraft(id, suggestion(id, drafts)));
    return 1;
  }
  const desk = await Desk.open({ root, id, originals: originalsFolders(env['KB_ORIGINALS']) });
  const served = await serveReview(desk, port);
  console.log(REVIEW.started(served.url));
  return await new Promise((done) => {
    const stop = () => void served.close().then(() => done(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
