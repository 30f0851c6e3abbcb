/** `npm run package [-- --out FILE.zip]`: the built site as one file that any host, or a plain file server, can serve once it is unpacked. Exit 1: nothing to pack. 64: wrong usage. */
import { fileURLToPath } from 'node:url';
import { openDoor } from './door.ts';

await openDoor(async () =>
  (await import('./package/main.ts')).main(
    fileURLToPath(new URL('../..', import.meta.url)),
    process.argv.slice(2),
    process.env,
  ),
);
