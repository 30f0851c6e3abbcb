import type { z } from 'zod';
import type { Problem } from '../schema/problem.ts';
import type { ProseEntry } from '../model/positions.ts';
import { parseYaml, validate } from './read-yaml.ts';

/** Splits an MDX file into its front matter and its prose, and validates the front matter. */
export function parseMdx<S extends z.ZodObject>(
  id: string,
  source: string,
  file: string,
  schema: S,
  problems: Problem[],
): ProseEntry<z.output<S>> | undefined {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source);
  if (!match) {
    problems.push({
      file,
      line: 1,
      rule: 'mdx/front-matter',
      message: '文件没有以“---”开头和结尾的前置信息',
      remedy: '第一行写“---”，写完各字段后再写一行“---”，正文在其后。',
    });
    return undefined;
  }
  const yaml = match[1] ?? '';
  const parsed = parseYaml(yaml, file, 2, problems);
  if (!parsed) return undefined;
  const data = validate(schema, parsed.value, file, parsed.at, [], problems);
  if (!data) return undefined;
  return { id, file, data, at: parsed.at, body: source.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
