/**
 * Links the first mention of a region, measure, indicator, policy or institution in each section to its page, and sets the cards of all linked entities
 * behind the prose, once each. What counts as a mention is `findMentions`'s business.
 */
import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { entityKey } from '../../model/entities.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { addressOfFile, contextOf, type MentionContext } from './context.ts';
import { buildDictionary, type Dictionary } from './dictionary.ts';
import { findMentions, type Mention } from './matcher.ts';
import { proseTexts } from './sections.ts';

const built = new WeakMap<KnowledgeBase, Dictionary>();

/** The dictionary of a knowledge base, built on first use. */
export function dictionaryOf(kb: KnowledgeBase): Dictionary {
  const known = built.get(kb);
  if (known) return known;
  const dictionary = buildDictionary(kb);
  built.set(kb, dictionary);
  return dictionary;
}

/** A link of the page, by section; what tests and counts look at. */
export interface PlacedLink {
  readonly key: string;
  readonly words: string;
  readonly section: number;
  readonly heading: string;
}

/** Sets the links into a tree, in place, and lists them in reading order. */
export function linkEntities(tree: Root, dictionary: Dictionary, context: MentionContext): PlacedLink[] {
  const links: PlacedLink[] = [];
  const seen = new Set<string>();
  for (const { node, parent, section, heading } of proseTexts(tree)) {
    const first = findMentions(node.value, dictionary, context).filter(({ entity }) => {
      const key = `${section} ${entityKey(entity)}`;
      if (entityKey(entity) === context.self || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    if (first.length === 0) continue;
    links.push(
      ...first.map((mention) => ({
        key: entityKey(mention.entity),
        words: node.value.slice(mention.start, mention.end),
        section,
        heading,
      })),
    );
    const at = parent.children.indexOf(node as never);
    parent.children.splice(at, 1, ...(cut(node, first) as never[]));
  }
  return links;
}

function cut(node: Text, mentions: readonly Mention[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  const text = (to: number) => {
    if (to > from) pieces.push({ type: 'text', value: node.value.slice(from, to) });
  };
  for (const { entity, start, end } of mentions) {
    text(start);
    pieces.push(
      element('mdxJsxTextElement', 'EntityLink', { entity: entityKey(entity) }, [
        { type: 'text', value: node.value.slice(start, end) },
      ]),
    );
    from = end;
  }
  text(node.value.length);
  return pieces;
}

function element<T extends 'mdxJsxTextElement' | 'mdxJsxFlowElement'>(
  type: T,
  name: string,
  attributes: Record<string, string>,
  children: PhrasingContent[],
): T extends 'mdxJsxTextElement' ? MdxJsxTextElement : MdxJsxFlowElement {
  const list = Object.entries(attributes).map(([key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key,
    value,
  }));
  return { type, name, attributes: list, children } as unknown as T extends 'mdxJsxTextElement'
    ? MdxJsxTextElement
    : MdxJsxFlowElement;
}

/** The remark plugin; `load` gives the knowledge base of the moment (in development it changes under the author's hands). */
export function remarkEntityLinks({ load }: { load: () => KnowledgeBase }) {
  return (tree: Root, file: { path?: string }): void => {
    const address = addressOfFile(file.path ?? '');
    if (!address) return;
    const kb = load();
    const links = linkEntities(tree, dictionaryOf(kb), contextOf(kb, address));
    const keys = [...new Set(links.map(({ key }) => key))];
    if (keys.length > 0)
      tree.children.push(element('mdxJsxFlowElement', 'EntityCards', { entities: keys.join(' ') }, []));
  };
}
