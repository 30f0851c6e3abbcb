/** Builds elements. Text is always text: nothing here reads markup. */

type Child = Node | string | null | undefined;

/** An element with attributes (`true` = present, `false`/`null` = absent) and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number | boolean | null> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Calls `task` once, `delay` ms after the last request. */
export function debounce(
  task: () => void,
  delay: number,
): { request: () => void; flush: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const run = () => {
    cancel();
    task();
  };
  return {
    request: () => {
      cancel();
      timer = setTimeout(run, delay);
    },
    flush: () => timer !== undefined && run(),
    cancel,
  };
}
