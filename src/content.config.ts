/** Wiring only: what an author may write is in `schema/`, reading and checking in `content/`. The collections exist to render MDX bodies. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { contentRoot, showsDrafts } from './content/current.ts';
import { findDrafts } from './content/drafts.ts';

const bodies = (folder: string, pattern: string | string[] = '*.mdx') =>
  defineCollection({
    loader: glob({
      // As an address: Astro reads a path as one anyway, and `C:` as a scheme.
      base: pathToFileURL(`${contentRoot()}/${folder}/`),
      pattern,
      generateId: ({ entry }) => entry.replace(/(?:\/index)?\.mdx$/, ''),
    }),
  });

/** A draft is compiled in development only. */
const kept = showsDrafts() ? [] : findDrafts(contentRoot()).map((id) => `!${id}/index.mdx`);

export const collections = {
  documents: bodies('documents', ['*/index.mdx', ...kept]),
  cases: bodies('cases'),
  regions: bodies('regions'),
  measures: bodies('measures'),
  indicators: bodies('indicators'),
};
