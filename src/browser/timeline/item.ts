/** An item for the list of a paged timeline: a copy of the template that the page carries, filled. */
import { describeItem, type EventItem, type ItemPart, type PartName } from '../../timeline/item.ts';
import type { Names, TimelineEvent } from '../../timeline/event.ts';

/** What an item or a card needs besides its event. */
export interface ItemContext {
  names: Names;
  /** Base path of the site, without a slash at the end. */
  base: string;
  /** 资料日期, ISO. */
  asOf: string | null;
}

/** @param template holds a blank item (EventItem.astro) */
export function makeItem(template: HTMLTemplateElement, event: TimelineEvent, context: ItemContext): HTMLElement {
  const item = template.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error('the template of an event holds no item');
  fill(item, describeItem(event, context.names, context.asOf), context.base);
  return item;
}

function fill(item: HTMLElement, { attributes, parts, settledBy }: EventItem, base: string): void {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) item.setAttribute(name, value);
  for (const element of item.querySelectorAll<HTMLElement>('[data-part]')) {
    const part = parts[element.dataset['part'] as PartName];
    if (part) fillPart(element, part, base);
    else (element.closest('[data-around]') ?? element).remove();
  }
  const fact = item.querySelector<HTMLElement>('[data-settled-by]');
  fact?.replaceWith(
    ...settledBy.map((part) => {
      const copy = fact.cloneNode() as HTMLElement;
      fillPart(copy, part, base);
      return copy;
    }),
  );
}

function fillPart(element: HTMLElement, { text, path, attributes }: ItemPart, base: string): void {
  element.textContent = text;
  if (path !== undefined) element.setAttribute('href', base + path);
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
}
