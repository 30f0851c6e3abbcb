/** Events for tests, from an EDTF date. */
import { readDeadline } from '../../src/model/targets/deadline.ts';
import { stateOf, type DueState } from '../../src/model/targets/state.ts';
import { parsePeriod } from '../../src/schema/dates.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { sizeEvent, type SizedEvent } from '../../src/timeline/size.ts';

/** 资料日期 of the invented collection. */
export const AS_OF = '2026-11-23';

let serial = 0;

export function makeEvent(date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const period = parsePeriod(date);
  if (!period) throw new Error(`no date: ${date}`);
  serial += 1;
  return {
    key: `sample/e-${serial}`,
    title: `样例事件${serial}`,
    kind: 'other',
    date,
    when: date,
    basis: date.includes('?') ? 'inferred' : 'printed',
    start: period.start,
    end: period.end,
    precision: period.precision,
    regions: ['100000', '330000', '330600'],
    measures: [],
    document: 'sample',
    paragraph: 1,
    note: null,
    planned: more.kind === 'due',
    state:
      more.kind === 'due'
        ? (stateOf({ deadline: readDeadline(date), results: more.settledBy ?? [] }, AS_OF) as DueState)
        : null,
    settledBy: [],
    ...more,
  };
}

export function sizeOf(event: TimelineEvent): SizedEvent {
  const sized = sizeEvent(event);
  if (!sized) throw new Error(`not sized: ${event.date}`);
  return sized;
}
