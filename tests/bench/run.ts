/** `npm run bench -- <name> [options]`: runs `tests/bench/<name>.ts`, whose default export takes the options and says whether its goals are met. */
import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';

/** What a bench file exports by default. */
type Bench = (options: string[]) => Promise<boolean>;

const [name = '', ...options] = process.argv.slice(2);
const file = new URL(`./${name}.ts`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || name === 'run' || !existsSync(file)) {
  const names = readdirSync(new URL('.', import.meta.url)).filter((entry) =>
    /^(generate|ingest|scale|timeline|search)\.ts$/.test(entry),
  );
  console.error(`用法：npm run bench -- ${names.map((entry) => entry.replace('.ts', '')).join(' | ') || '<名称>'}`);
  process.exit(2);
}
const { default: bench } = (await import(file.href)) as { default: Bench };
process.exitCode = (await bench(options)) ? 0 : 1;
