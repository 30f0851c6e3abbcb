/** A citation as the page holds it, completed with what only the reader's browser knows. */
import { type CslItem, dateOfDay } from '../../cite/csl-item.ts';

/**
 * @param text the item as the page holds it
 * @param address of the page it stands on
 */
export function readItem(text: string, address: string): CslItem {
  const item = JSON.parse(text) as CslItem;
  const url = new URL(item.URL, address);
  // A comparison is what was asked for, and that stands in its address.
  if (url.pathname.endsWith('/compare/')) url.search = new URL(address).search;
  return { ...item, URL: url.href, accessed: dateOfDay(new Date()) };
}
