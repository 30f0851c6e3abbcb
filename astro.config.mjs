import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import { knowledgeBase } from './src/content/current.ts';
import { remarkEntityLinks } from './src/markdown/entity-links/remark-entity-links.ts';
import { remarkEvidence } from './src/markdown/remark-evidence.ts';

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  outDir: process.env.KB_OUT_STAGE || 'dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Every style and script is a file, so that the policy can forbid inline ones.
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
  markdown: {
    syntaxHighlight: false,
    // Astro 7's own engine is not remark; without this, **“强调”**后文 stays unrendered and quotes are rewritten.
    processor: unified({
      smartypants: false,
      remarkPlugins: [
        remarkCjkFriendly,
        remarkCjkFriendlyStrikethrough,
        remarkEvidence,
        // A plugin's data is no part of Astro's cache key: when the dictionary changes, rendered prose must be rendered anew. Builds run with --force.
        [remarkEntityLinks, { load: knowledgeBase }],
      ],
    }),
  },
  integrations: [mdx()],
  vite: { build: { assetsInlineLimit: 0 } },
});
