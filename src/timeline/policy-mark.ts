/** What is known of a policy in the lane above the others, and of its lines. */
import type { Precision } from '../schema/dates.ts';

/** `based`: the event is the issue of a document that names the policy as its ground; `paragraph`: it stands in a paragraph that cites the policy, which is no cause. */
export type Tie = 'based' | 'paragraph';

export interface PolicyMark {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  /** EDTF, and the same in words. */
  readonly date: string;
  readonly when: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  /** The date comes from outside of the documents: 参照. */
  readonly reference: boolean;
  /** The event that is its issue, and stands for it in the drawing. */
  readonly event: string | null;
  /** Keys of events. */
  readonly ties: readonly { readonly key: string; readonly tie: Tie }[];
}

/** A line of the drawing, between the keys of two marks. */
export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
  readonly reference: boolean;
}
