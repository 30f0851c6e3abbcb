/** Text that reads like other text and says nothing: each character follows the two before it as often as it does there. */

/** So often a chain starts anew, which keeps the variety of what it has learnt. */
const FRESH = 40;

/**
 * @param texts what to learn from; those of fewer than three characters are left out
 * @param pick whole numbers below a limit
 * @returns writes a text of so many characters
 */
export function learnText(texts: Iterable<string>, pick: (below: number) => number): (length: number) => string {
  const next = new Map<string, string[]>();
  const starts: string[] = [];
  for (const text of texts) {
    const chars = [...text];
    if (chars.length < 3) continue;
    starts.push(chars.slice(0, 2).join(''));
    for (let at = 2; at < chars.length; at += 1) {
      const key = `${chars[at - 2]}${chars[at - 1]}`;
      const follow = next.get(key) ?? [];
      next.set(key, follow);
      follow.push(chars[at] ?? '');
    }
  }
  return (length) => {
    const text = [...(starts[pick(starts.length)] ?? '')];
    while (text.length < length) {
      const follow = pick(FRESH) === 0 ? undefined : next.get(text.slice(-2).join(''));
      if (follow) text.push(follow[pick(follow.length)] ?? '');
      else text.push(...(starts[pick(starts.length)] ?? ''));
    }
    return text.slice(0, length).join('');
  };
}
