/** Opens every closed part that an element stands in, itself included. */
export function unfold(element: Element | null | undefined): void {
  for (let part = element?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
}
