import { describe, expect, it } from 'vitest';
import { latest } from '../../src/browser/latest.ts';

describe('one run at a time', () => {
  it('lets only the last run write, whichever ends last', async () => {
    const runs = latest();
    const written: string[] = [];
    const finish: (() => void)[] = [];
    const run = async (name: string) => {
      const signal = runs.begin();
      await new Promise<void>((resolve) => finish.push(resolve));
      if (!signal.aborted) written.push(name);
    };
    const both = [run('first'), run('second')];
    // The second answers at once, the first much later.
    finish[1]?.();
    await both[1];
    finish[0]?.();
    await both[0];
    expect(written).toEqual(['second']);
  });

  it('ends the run when it is told to', () => {
    const runs = latest();
    const signal = runs.begin();
    expect(signal.aborted).toBe(false);
    runs.end();
    expect(signal.aborted).toBe(true);
    expect(() => runs.end()).not.toThrow();
  });
});
