/**
 * `npm run publish -- 编号`: publishes a draft. The whole content is checked with the draft as part of it, the draft is held against its original, and only when
 * nothing is wrong do its record and the entries it brings along become content. Exit 0: published. 1: problems, nothing changed. 64: wrong usage.
 */
import { openDoor } from './door.ts';

await openDoor(async () => (await import('./publish/main.ts')).main(process.argv.slice(2), process.env));
