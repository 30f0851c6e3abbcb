/** `npm run review -- 编号 [--port 端口]`: a page on this machine where a draft is read beside its original, row by row. Exit 1: no such document. 64: wrong usage. */
import { openDoor } from './door.ts';

await openDoor(async () => (await import('./review/main.ts')).main(process.argv.slice(2), process.env));
