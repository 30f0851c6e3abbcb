/**
 * `npm run tables -- 编号或文件 …`: makes the tables of a document ready for a spreadsheet, and takes back what one made of them: UTF-8 with the mark that Excel
 * looks for, GBK and UTF-16 converted, dates turned back. Exit 1: a table could not be read; it stays as it was. 64: wrong usage.
 */
import { openDoor } from './door.ts';

await openDoor(async () => (await import('./tables/main.ts')).main(process.argv.slice(2), process.env));
