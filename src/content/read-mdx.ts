import type { z } from 'zod';
import type { ProseEntry } from '../model/positions.ts';
import type { Problem } from '../schema/problem.ts';
import { laterFence, splitFrontMatter } from './front-matter.ts';
import { findExcess } from './nesting.ts';
import { parseYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

/** Splits an MDX file into its front matter and its prose, validates the front matter, and sees that the prose can be parsed in good time. */
export function parseMdx<S extends z.ZodObject>(
  id: string,
  source: string,
  file: string,
  schema: S,
  problems: Problem[],
): ProseEntry<z.output<S>> | undefined {
  const split = splitFrontMatter(source);
  if (!('yaml' in split)) {
    problems.push({ file, rule: 'mdx/front-matter', ...split });
    return undefined;
  }
  const parsed = parseYaml(split.yaml, file, 2, problems);
  const data = parsed && validate(schema, parsed.value, file, parsed.at, [], problems);
  const later = data ? undefined : laterFence(split);
  if (later !== undefined)
    problems.push({
      file,
      line: split.bodyLine - 1,
      rule: 'mdx/front-matter',
      message: `前置信息在这一行结束，而第 ${later} 行又以“---”或“+++”开头`,
      remedy: '若前置信息本应到后一行为止，删去这一行；字段的内容里不得有以“---”或“+++”开头的行。',
    });
  const excess = findExcess(split.body);
  if (excess) problems.push({ file, ...excess, line: excess.line + split.bodyLine - 1 });
  if (!parsed || !data || excess) return undefined;
  return { id, file, data, at: parsed.at, body: split.body, bodyLine: split.bodyLine };
}
