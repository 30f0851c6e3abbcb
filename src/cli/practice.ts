/**
 * `npm run practice -- ingest|review|publish|check|audit|tables|build|preview …`: the same commands on a copy of the invented county, so that a curator can try everything
 * without touching the real content. `npm run practice -- reset` begins anew. Exit code: that of the command; 64 for wrong usage.
 */
import { openDoor } from './door.ts';

await openDoor(async () => (await import('./practice/main.ts')).main(process.argv.slice(2), process.env));
