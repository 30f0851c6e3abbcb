/** `npm run schemas`: writes the JSON Schemas of records and registries to docs/schemas, for editors that complete and check as one types. */
import { openDoor } from './door.ts';

await openDoor(async () => (await import('./schemas/main.ts')).main());
