/**
 * `npm run build`: check, build into a folder beside the output, swap. A failure leaves the last good build where it was.
 * Environment: KB_CONTENT, KB_OUT, SITE_URL, BASE_PATH, KB_ORIGINALS, KB_PRIVATE. Exit 0 built, 1 refused or failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputsDigest } from './bootstrap/stamp.mjs';
import { buildKnowledgeBase } from '../model/knowledge-base.ts';
import { checkContent, summarize } from './content-check.ts';
import { indexSearch } from './index-search.ts';
import { formatProblems } from './report.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const out = resolve(process.env['KB_OUT'] || join(root, 'dist'));
const stage = `${out}.building`;
const contentRoot = resolve(process.env['KB_CONTENT'] || join(root, 'content'));
const started = performance.now();

const { content, problems } = checkContent(contentRoot);
console.log(formatProblems(problems, 'text', content ? summarize(content) : ''));
if (!content || problems.length > 0) {
  console.error('\n内容校验没有通过，没有构建；上一次构建的网站原样保留。');
  process.exit(1);
}

// Pages, data and search index carry this id: twelve digits over content, originals, program and settings; equal input, equal id.
const id = inputsDigest({ root, env: process.env }).slice(0, 12);
rmSync(stage, { recursive: true, force: true });
console.log(`构建版次 ${id} …`);
/** Astro takes these from the environment before its own settings; what another program left there must not decide the site's addresses. */
const { BASE_URL: _base, SITE: _site, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, ...environment } = process.env;
const astro = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--force'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...environment,
    NODE_ENV: 'production',
    KB_BUILD_ID: id,
    KB_OUT_STAGE: stage,
    KB_CONTENT: contentRoot,
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
if (astro.status !== 0) {
  rmSync(stage, { recursive: true, force: true });
  console.error('\n构建失败；上一次构建的网站原样保留。');
  process.exit(1);
}

try {
  const { pages, files, bytes } = await indexSearch(stage, id, buildKnowledgeBase(content));
  console.log(`检索索引：${pages} 页，${files} 个文件，${(bytes / 1e6).toFixed(1)} MB`);
} catch (error) {
  rmSync(stage, { recursive: true, force: true });
  console.error(
    `\n检索索引没有建成：${error instanceof Error ? error.message : String(error)}\n上一次构建的网站原样保留。`,
  );
  process.exit(1);
}

const old = `${out}.previous`;
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(stage, out);
rmSync(old, { recursive: true, force: true });
console.log(`构建完成：${out}（${((performance.now() - started) / 1000).toFixed(1)} 秒）`);
