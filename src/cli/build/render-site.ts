/** Renders the pages with Astro, whose every folder lies in the scratch folder of this build. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { knowledgeBase } from '../../content/current.ts';
import { readSiteAddress } from '../output/site-address.ts';
import type { Done, Job } from './job.ts';
import { leadCrawlers } from './lead-crawlers.ts';

export async function renderSite({ project, scratch }: Job): Promise<Done> {
  const site = join(scratch, 'site');
  const up = relative(scratch, project).split(sep).join('/');
  await build({
    // Astro keeps generated modules in `.astro` below its root, and there is no other way to move them.
    root: scratch,
    configFile: `${up}/astro.config.mjs`,
    srcDir: `${up}/src`,
    publicDir: `${up}/public`,
    outDir: site,
    cacheDir: join(scratch, 'cache'),
    force: true,
    logger: { entrypoint: fileURLToPath(new URL('report-log.ts', import.meta.url)) },
    vite: { cacheDir: join(scratch, 'vite') },
  });
  leadCrawlers(site, knowledgeBase(), readSiteAddress(process.env));
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return {
    pages: files.filter((name) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, name) => sum + statSync(join(site, name)).size, 0),
  };
}
