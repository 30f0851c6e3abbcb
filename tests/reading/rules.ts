/** The rules that the check can print, read from the sources that print them. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the check is made of. */
const SOURCES = [
  'src/cli/content-check.ts',
  'src/cli/report.ts',
  'src/content',
  'src/model/check',
  'src/markdown/links',
  'src/markdown/prose',
];

/** Rules whose second half is filled in where they are reported. A new one has to be listed here. */
const FILLED_IN: Readonly<Record<string, readonly string[]>> = {
  'internal/${step}': [],
  'privacy/${kind}': ['phone', 'identity', 'mail', 'name'],
  'reference/${kind}': ['document', 'region', 'measure', 'indicator', 'policy', 'institution', 'domain'],
  'schema/${ruleName(issue)}': ['rule', 'invalid-format', 'too-big', 'too-small'],
};

/** Sorted ids such as `reference/indicator`. */
export function readRules(): string[] {
  const rules = new Set<string>();
  for (const file of SOURCES.flatMap(filesOf))
    for (const [, quote, name = ''] of readFileSync(file, 'utf8').matchAll(
      /(['`])((?!documents\/)[a-z]+\/(?:[a-z\d-]+|\$\{[^`]+\}))\1/g,
    )) {
      if (quote === "'") rules.add(name);
      else if (!FILLED_IN[name]) throw new Error(`${file}: list what ${name} can be in tests/reading/rules.ts`);
      else for (const end of FILLED_IN[name]) rules.add(name.replace(/\$\{.*/, end));
    }
  return [...rules].toSorted();
}

const filesOf = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(path, name));
