/** What the check and its second thread say to each other. */
import type { ProseGround, ProseItem } from '../../markdown/prose/check.ts';
import type { Problem } from '../../schema/problem.ts';

/** All of the work; each thread takes the next entry that none has taken. */
export interface SharedTask {
  readonly items: readonly ProseItem[];
  readonly ground: ProseGround;
  /** One number in shared memory: the next entry to take. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What came of one entry; nothing where the thread could not judge it. */
export interface Checked {
  readonly index: number;
  readonly problems: readonly Problem[] | undefined;
}

/** Takes entries, one after the other, until there are none. */
export function* takeItems({ items, next }: SharedTask): Generator<readonly [index: number, item: ProseItem]> {
  for (let index = Atomics.add(next, 0, 1); ; index = Atomics.add(next, 0, 1)) {
    const item = items[index];
    if (!item) return;
    yield [index, item];
  }
}
