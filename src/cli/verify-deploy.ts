/**
 * `npm run verify-deploy -- URL [--sample N]`: does the host serve what was built here? Every file, its type, the page for what is missing, what is cached.
 * Exit 1: something is wrong, or nothing could be read. 64: wrong usage.
 */
import { fileURLToPath } from 'node:url';
import { openDoor } from './door.ts';

await openDoor(async () =>
  (await import('./verify-deploy/main.ts')).main(
    fileURLToPath(new URL('../..', import.meta.url)),
    process.argv.slice(2),
    process.env,
  ),
);
