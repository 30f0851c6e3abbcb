/** A few lines for building a page's elements: text is always text, never markup. */

type Child = Node | string | number | null | undefined | false;
type Attributes = Record<string, string | number | boolean | null | undefined>;

/** Makes an element; attributes that are null, undefined or false are left out, `true` is an empty attribute. ARIA states keep their true or false. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && (value !== false || name.startsWith('aria-')))
      element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
  element.append(
    ...children
      .flat()
      .flatMap((child) =>
        child === null || child === undefined || child === false
          ? []
          : [typeof child === 'number' ? String(child) : child],
      ),
  );
  return element;
}

/** A button that does something. */
export function button(text: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', onClick);
  return element;
}
