/**
 * `npm run release -- [--note 说明] [--date 2026-11-28]`: keeps the facts as they are now and what changed since the last time, in content/releases/. A build compares
 * with them, so it needs no clock and no network. Exit 0: kept, or nothing has changed. 1: the content has problems. 64: wrong usage.
 */
import { openDoor } from './door.ts';

await openDoor(async () => (await import('./release/main.ts')).main(process.argv.slice(2), process.env));
