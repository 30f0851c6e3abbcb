/** What the head of an original says about it, each with the place where it stands. */
export interface FoundField {
  readonly value: string;
  /** In Chinese: 第 3 段, 网页信息表. Empty where the value was inferred from several. */
  readonly place: string;
  /** How it was inferred, in Chinese; empty where it is printed. */
  readonly reason: string;
}

export type RecordField =
  'title' | 'kind' | 'issuer' | 'number' | 'signed' | 'published' | 'period' | 'region' | 'source' | 'url';

export type FoundRecord = Readonly<Partial<Record<RecordField, FoundField>>>;

export const printedAt = (value: string, paragraph: number): FoundField => ({
  value,
  place: `第 ${paragraph} 段`,
  reason: '',
});
export const inferred = (value: string, reason: string): FoundField => ({ value, place: '', reason });
