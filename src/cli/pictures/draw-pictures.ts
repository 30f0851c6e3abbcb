/** Draws the picture of every page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { picturesOf } from '../../export/pictures/paths.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { drawCard } from './draw-card.ts';
import { Glyphs } from './glyphs.ts';

/** @returns how many were drawn, and their bytes */
export function drawPictures(kb: KnowledgeBase, folder: string): { files: number; bytes: number } {
  const glyphs = new Glyphs();
  const made = new Set<string>();
  let [files, bytes] = [0, 0];
  for (const { file, card } of picturesOf(kb)) {
    const path = join(folder, file);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    const png = drawCard(glyphs, card);
    writeFileSync(path, png);
    files += 1;
    bytes += png.length;
  }
  return { files, bytes };
}
