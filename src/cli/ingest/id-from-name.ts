import { basename } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { id as idSchema } from '../../schema/fields.ts';

/** Longest id that a name gives; a suffix must still fit. */
const LONGEST = 40;

/** An id out of the name of a file, Chinese spelled out: `绍兴2019.txt` gives `shao-xing-2019`; `undefined` where none comes of it. */
export function idFromName(path: string): string | undefined {
  const name = basename(path).replace(/\.[\w-]+$/, '');
  const spelled = name.replaceAll(
    /\p{Script=Han}+/gu,
    (run) => ` ${pinyin(run, { toneType: 'none', type: 'array' }).join(' ')} `,
  );
  const id = spelled
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return idSchema.safeParse(id).success ? id : undefined;
}
