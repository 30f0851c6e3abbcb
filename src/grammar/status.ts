/** How the site shows how far a measure has come: one mark for table, matrix, card and comparison. */
import type { AdoptionRow } from '../schema/adoption.ts';

type Status = AdoptionRow['status'];

/** Value of `data-mark`: full = done, half = tried, hollow = planned, grey = advised. */
export const STATUS_MARK = {
  implemented: 'solid',
  pilot: 'half',
  planned: 'hollow',
  recommended: 'grey',
} as const satisfies Record<Status, string>;
