/** Draws the pictures that shared pages carry. They lie beside the site until its pages are there, since Astro empties its folder first. */
import { knowledgeBase } from '../../content/current.ts';
import type { Done, Job } from './job.ts';

/** Folder of the pictures: in the scratch folder, then in the site. */
export const PICTURES = 'pictures';

export async function drawSite({ scratch }: Job): Promise<Done> {
  // Loaded by the worker alone: the library is native, and whoever only builds the plan of a site needs none.
  const { drawPictures } = await import('../pictures/draw-pictures.ts');
  return { pages: 0, ...drawPictures(knowledgeBase(), scratch) };
}
