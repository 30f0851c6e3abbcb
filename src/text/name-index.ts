/** Many names to look for in a text at once: a dictionary by their beginnings, where an expression of ten thousand alternatives would be tried one by one. */
export class NameIndex {
  /** First two units of a name, or the one there is → names that begin so, longest first. */
  readonly #byHead = new Map<string, string[]>();
  readonly #first = new Set<string | undefined>();
  readonly #base: NameIndex | undefined;

  /** @param base an index that is asked as well; it stays as it is */
  constructor(names: Iterable<string>, base?: NameIndex) {
    this.#base = base;
    const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
    for (const name of longestFirst) {
      const head = name.slice(0, 2);
      this.#first.add(name[0]);
      const known = this.#byHead.get(head);
      if (known) known.push(name);
      else if (head) this.#byHead.set(head, [name]);
    }
  }

  /** Length of the longest name that stands at a place, in UTF-16 units; 0 where none does. */
  lengthAt(text: string, at: number): number {
    const others = this.#base?.lengthAt(text, at) ?? 0;
    if (!this.#first.has(text[at])) return others;
    const lengthOf = (head: string) => this.#byHead.get(head)?.find((name) => text.startsWith(name, at))?.length ?? 0;
    return Math.max(others, lengthOf(text.slice(at, at + 2)), lengthOf(text.slice(at, at + 1)));
  }

  /** The text with every name replaced by as many of a sign; of two that overlap the first counts, of two that begin together the longer. */
  blank(text: string, sign: string): string {
    let blanked = '';
    for (let at = 0; at < text.length;) {
      const length = this.lengthAt(text, at);
      blanked += length > 0 ? sign.repeat(length) : (text[at] ?? '');
      at += Math.max(1, length);
    }
    return blanked;
  }
}
