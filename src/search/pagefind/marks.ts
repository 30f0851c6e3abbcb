/** Words as Pagefind's writer takes them, each with its weight. */

/**
 * Pagefind reads these marks in any text it is given; in HTML it writes them itself. A little more than meant, since it cuts off what is left of a 24th.
 * @param weight in 24ths
 */
const openWeight = (weight: number): string => `___PAGEFIND_WEIGHT___${(weight + 0.01) / 24}`;
const CLOSE_WEIGHT = '___END_PAGEFIND_WEIGHT___';

/** Words with Pagefind's marks around those of one weight; the marks are no positions. */
export class WeightedWords {
  readonly #words: string[] = [];
  #weight = 0;
  position = 0;

  /** @param weight in 24ths */
  add(word: string, weight: number): void {
    this.#setWeight(weight);
    this.#words.push(word);
    this.position += 1;
  }

  text(): string {
    this.#setWeight(0);
    return this.#words.join(' ');
  }

  #setWeight(weight: number): void {
    if (weight === this.#weight) return;
    if (this.#weight !== 0) this.#words.push(CLOSE_WEIGHT);
    if (weight !== 0) this.#words.push(openWeight(weight));
    this.#weight = weight;
  }
}
