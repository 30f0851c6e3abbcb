/** Events for tests, from an EDTF date. */
import { parsePeriod } from '../../src/schema/dates.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { sizeEvent, type SizedEvent } from '../../src/timeline/size.ts';

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
    measure: null,
    domain: null,
    document: 'sample',
    paragraph: 1,
    note: null,
    planned: more.kind === 'due',
    laterRecord: false,
    ...more,
  };
}

export function sizeOf(event: TimelineEvent, today = 20_000): SizedEvent {
  const sized = sizeEvent(event, today);
  if (!sized) throw new Error(`not sized: ${event.date}`);
  return sized;
}
