import type { KIND_OF_TARGET } from '../../words/targets.ts';

export type TargetKind = keyof typeof KIND_OF_TARGET;

/** Whether a row is a promise and counts; standards and standing arrangements are listed apart and fall due on no day. */
export const isPromise = ({ kind }: { readonly kind: TargetKind }): boolean =>
  kind !== 'standard' && kind !== 'arrangement';
