/**
 * `npm run build`: checks the content, builds beside the output, swaps. A failure leaves the last good build where it was.
 * Environment: KB_CONTENT, KB_OUT, SITE_URL, BASE_PATH, KB_ORIGINALS, KB_PRIVATE. Exit 0 built, 1 refused or failed.
 */
import { fileURLToPath } from 'node:url';
import { openDoor } from './door.ts';

await openDoor(async () => (await import('./build/main.ts')).main(fileURLToPath(new URL('../..', import.meta.url))));
