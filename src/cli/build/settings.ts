/** Where a build reads from and writes to, by the environment. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { originalsFolders } from '../../content/originals-folders.ts';
import { outputPath, type Grounds } from '../output/judge-output.ts';

export interface BuildSettings {
  /** The output as it was named. */
  wanted: string;
  grounds: Grounds;
  /** The content folder as it is named in messages. */
  content: string;
  /** For all that a build says; one for each output, so that two at work don't mix. */
  logFile: string;
  /** For the children: paths made absolute, since they start from the project's folder. */
  env: NodeJS.ProcessEnv;
}

export function readSettings(project: string, env: NodeJS.ProcessEnv): BuildSettings {
  const content = env['KB_CONTENT'] ? resolve(env['KB_CONTENT']) : join(project, 'content');
  const originals = originalsFolders(env['KB_ORIGINALS'], project);
  const wanted = outputPath(project, env);
  const digest = createHash('sha256').update(wanted).digest('hex').slice(0, 6);
  return {
    wanted,
    logFile: join(project, '.astro', 'log', `build-${digest}.log`),
    grounds: { project: real(project), content: real(content), originals: originals.map(real) },
    content,
    env: { ...env, KB_CONTENT: content, KB_ORIGINALS: originals.join(delimiter) },
  };
}

const real = (path: string): string => (existsSync(path) ? realpathSync.native(path) : path);
