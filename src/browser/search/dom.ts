/** Small helpers to build elements; text is always set as text, never as HTML. */
type Child = Node | string | false | undefined;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(name, value);
  for (const child of children) if (child) node.append(child);
  return node;
}

/** Runs of text, the hits marked. */
export const marked = (runs: readonly { text: string; hit: boolean }[]): Node[] =>
  runs.map(({ text, hit }) => (hit ? element('mark', {}, text) : document.createTextNode(text)));
