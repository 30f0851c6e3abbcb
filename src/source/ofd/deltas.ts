/** No line has more characters; `g` may announce any number. */
const MOST = 10_000;

/** Steps between the characters of an OFD run: `g 3 5.6 2` is 5.6 three times, then 2. */
export function readDeltas(text: string | undefined): number[] {
  const words = (text ?? '').trim().split(/\s+/).filter(Boolean);
  const deltas: number[] = [];
  for (let at = 0; at < words.length && deltas.length < MOST; at += 1) {
    if (words[at] !== 'g') {
      deltas.push(Number(words[at]));
      continue;
    }
    const times = Math.min(MOST, Math.max(0, Number(words[at + 1]) || 0));
    deltas.push(...Array<number>(times).fill(Number(words[at + 2]) || 0));
    at += 2;
  }
  return deltas;
}
