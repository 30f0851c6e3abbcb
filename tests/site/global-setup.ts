import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/cli/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's home page; ends with a slash. */
    siteUrl: string;
    /** Folder of the built site. */
    siteDir: string;
  }
}

/** Serves the built site to the tests in this folder: `inject('siteUrl')`. Builds it only if there is none. */
export default async function setup(project: TestProject) {
  const siteDir = path.resolve(process.env.KB_OUT || 'dist');
  if (!fs.existsSync(path.join(siteDir, 'build.json'))) {
    console.log(`${siteDir} 里没有建好的网站，先构建……`);
    const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit' });
    if (status !== 0) throw new Error('构建没有成功，浏览器测试不能进行。请先运行 npm run build 看看原因。');
  }
  const site = await serveSite({ outDir: siteDir, basePath: process.env.BASE_PATH, port: 0 });
  project.provide('siteUrl', site.url);
  project.provide('siteDir', siteDir);
  return site.close;
}
