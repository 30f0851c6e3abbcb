import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { BUILD_TARGET } from './src/cli/lint/floor.mjs';
import { readSiteAddress } from './src/cli/output/site-address.ts';
import { contentRoot } from './src/content/current.ts';

/** Where builds make their pages (src/cli/output/scratch.ts). */
const BUILDS = fileURLToPath(new URL('.astro/builds', import.meta.url));

/** Astro's own command would empty `dist` unasked, whatever lies there, and check nothing. */
const onlyByOurCommand = {
  name: 'kb:only-by-our-command',
  hooks: {
    'astro:build:start': () => {
      if (!process.env.KB_BUILD_ID) throw new Error('请用 npm run build 构建：它先校验内容，成功后才替换原来的网站。');
    },
  },
};

const strictInDevelopment = {
  name: 'kb:strict-in-development',
  hooks: {
    'astro:config:setup': ({ command, addMiddleware }) => {
      if (command === 'dev')
        addMiddleware({ order: 'post', entrypoint: new URL('./src/cli/dev/allow-dev-styles.ts', import.meta.url) });
    },
  },
};

/**
 * The bundler wraps every `import()` in 0.9 kB that every page would load, to ask for the parts of a program a little earlier. Here programs are asked for by a
 * press or a key, and their parts are few.
 */
const importAsWritten = {
  name: 'kb:import-as-written',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.name === 'preload-helper') {
        const exported = /export\s*\{[^}]*\}/.exec(chunk.code)?.[0] ?? '';
        const inner = /\{\s*([\w$]+) as/.exec(exported)?.[1];
        if (!inner) throw new Error('the bundler wraps import() otherwise than before (astro.config.mjs)');
        chunk.code = `const ${inner}=load=>load();${exported};`;
      }
  },
};

/** No module stands for a file of the content, so that nobody but us would notice a change. */
const reloadsWithContent = {
  name: 'kb:reloads-with-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const root = contentRoot();
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(root)) server.hot.send({ type: 'full-reload' });
      });
    },
  },
};

const { origin, base } = readSiteAddress(process.env);

export default defineConfig({
  site: origin ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  // Two pages of one address, or two entries of one id: the second would vanish with a warning.
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Every style and script is a file, so that the policy can forbid inline ones.
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
  integrations: [onlyByOurCommand, strictInDevelopment, reloadsWithContent],
  vite: {
    plugins: [importAsWritten],
    build: { assetsInlineLimit: 0, target: BUILD_TARGET },
    // A build at work beside the development server makes thousands of files there, none of which a page depends on.
    server: { watch: { ignored: [(path) => path.startsWith(BUILDS)] } },
  },
});
