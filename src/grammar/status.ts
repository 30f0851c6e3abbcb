/** How the site shows how far a measure has come: one mark and one wording for table, matrix, card and comparison. */
import type { AdoptionRow } from '../schema/adoption.ts';
import { STATUS } from '../words/zh.ts';

type Status = AdoptionRow['status'];

/** Value of `data-mark`: full = done, filling = being done, half = tried, hollow = planned, grey = advised, faint = only mentioned. */
export const STATUS_MARK = {
  implemented: 'solid',
  ongoing: 'filling',
  pilot: 'half',
  planned: 'hollow',
  recommended: 'grey',
  mentioned: 'faint',
} as const satisfies Record<Status, string>;

/** `已实施 3 · 推进中 2`; empty for no counts. */
export const sayStatuses = (counts: readonly (readonly [status: Status, count: number])[]): string =>
  counts.map(([status, count]) => `${STATUS[status]} ${count}`).join(' · ');

/** Done, under way or tried: what counts as a deed everywhere. A plan, an advice, a mention is none. */
const DEEDS: ReadonlySet<AdoptionRow['status']> = new Set(['implemented', 'ongoing', 'pilot']);

export const isDeed = ({ status }: Pick<AdoptionRow, 'status'>): boolean => DEEDS.has(status);
