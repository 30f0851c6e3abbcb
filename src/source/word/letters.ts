/** Latin marks of lists. */

const CAPITAL_A = 65;

/** A … Z, then AA, BB, as Word goes on. */
export function letters(n: number): string {
  return String.fromCharCode(CAPITAL_A + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

export function roman(n: number): string {
  const values: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = n;
  return values
    .map(([value, mark]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return mark.repeat(times);
    })
    .join('');
}
