/**
 * The Markdown of the content: one dialect, which the check, the lists of mentions and the build all read with the same plugins, so that none of them can take a
 * sentence for something else.
 */
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { PluggableList } from 'unified';
import { remarkBareAddresses } from './chinese/bare-addresses.ts';

/** One `~` is a range in Chinese (2016~2018年); only two strike out. */
const STRIKE = { singleTilde: false };

/** The syntax, without MDX, which Astro adds by itself. */
export const DIALECT: PluggableList = [
  [remarkGfm, STRIKE],
  remarkCjkFriendly,
  [remarkCjkFriendlyStrikethrough, STRIKE],
  remarkBareAddresses,
];

const parser = remark().use(DIALECT).use(remarkMdx).freeze();

/** The tree of a body of prose, with the positions of its nodes. Throws a message with `reason`, `line` and `column` when the MDX is not well formed. */
export const parseProse = (body: string): Root => parser.runSync(parser.parse(body)) as Root;
