/**
 * Changes a list, or one hit of it, under the reader's eyes: the focus stays on the hit it was on, though its link is another element now.
 *
 * @param root what is changed
 */
export function keepFocus(root: Element, change: () => void): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-result]');
  const url = focused && root.contains(document.activeElement) ? focused.dataset['url'] : undefined;
  change();
  if (url === undefined || root.contains(document.activeElement)) return;
  const links = [...root.querySelectorAll<HTMLElement>('[data-result] h3 a')];
  links
    .find((link) => link.closest<HTMLElement>('[data-result]')?.dataset['url'] === url)
    ?.focus({ preventScroll: true });
}
