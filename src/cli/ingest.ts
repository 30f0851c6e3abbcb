/** `npm run ingest -- FILE…`: drafts a document folder for each file (`--help` says more). Exit 0: all drafted. 1: some could not be. 64: wrong usage. */
import process from 'node:process';
import { openDoor } from './door.ts';

await openDoor(async () => (await import('./ingest/main.ts')).main(process.argv.slice(2)));
