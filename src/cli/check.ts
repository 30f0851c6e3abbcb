/** `npm run check [-- --format text|json|github]`: the content check. Exit 0 clean, 1 problems, 64 wrong usage. */
import { openDoor } from './door.ts';

await openDoor(async () => {
  const helper = (await import('./check/helper.ts')).startHelper();
  try {
    return await (await import('./check/main.ts')).main(helper);
  } finally {
    helper.end();
  }
});
