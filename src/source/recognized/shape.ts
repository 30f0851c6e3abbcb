/** Reading JSON that others write: nothing about it is certain. */

export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const objectsOf = (value: unknown): readonly Loose[] => listOf(value).filter(isObject);
export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const stringsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : listOf(value).filter((one) => typeof one === 'string');
export const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
