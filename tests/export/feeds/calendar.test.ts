/** The calendar of due dates, read back as RFC 5545 says. */
import { describe, expect, it } from 'vitest';
import { escapeText, fold, MOST_EVENTS, writeCalendar } from '../../../src/export/feeds/calendar.ts';
import { dueItems, type DueItem } from '../../../src/export/feeds/due.ts';
import { adoption, observation, sample } from '../../model/sample.ts';

const publishing = { absolute: (path: string) => `https://kb.example.org${path}` };

/** Unfolds, then reads each event into its properties; a line that is too long or not ended by CRLF is refused. */
function readEvents(text: string): Map<string, string>[] {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR']);
  expect(lines.filter((line) => line.startsWith('PRODID:'))).toHaveLength(1);
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/.exec(line) ?? expect.fail(line);
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    else events.at(-1)?.set(name, value);
  }
  return events;
}

const base = sample(
  [
    {
      id: 'd',
      signed: '2023-01-01',
      observations: [
        observation('year', { nature: 'target', period: '2023-08/2025', value: 80 }),
        observation('month', { nature: 'target', period: '2024-02', value: 90, subject: '其他' }),
      ],
      adoptions: [
        adoption('day', { end: '2024-12-31', summary: '甲；乙,丙\\丁' }),
        adoption('guess', { end: '2030?', measure: 'workforce' }),
      ],
    },
  ],
  '2026-01-01',
);
const events = readEvents(writeCalendar(dueItems(base), publishing));
const event = (day: string) => events.find((entry) => entry.get('DTSTART;VALUE=DATE') === day) ?? expect.fail(day);

describe('an event', () => {
  it('is one for each promise with a term, by day', () =>
    expect(events.map((entry) => entry.get('DTSTART;VALUE=DATE'))).toEqual([
      '20240229',
      '20241231',
      '20251231',
      '20301231',
    ]));
  it('lasts the whole day, and no longer', () => {
    expect(event('20240229').get('DTEND;VALUE=DATE')).toBe('20240301');
    expect(event('20241231').get('DTEND;VALUE=DATE')).toBe('20250101');
  });
  it('says to what its term is given', () => {
    expect(event('20240229').get('DESCRIPTION')).toContain('原文只写到月');
    expect(event('20251231').get('DESCRIPTION')).toContain('原文只写到年');
    expect(event('20241231').get('DESCRIPTION')).not.toContain('原文只写到');
  });
  it('of an inferred term is tentative and says so', () => {
    expect(event('20301231').get('STATUS')).toBe('TENTATIVE');
    expect(event('20301231').get('SUMMARY')).toContain('（推断）');
    expect(event('20241231').get('STATUS')).toBe('CONFIRMED');
  });
  it('has a name of its own that stays', () => {
    const ids = events.map((entry) => entry.get('UID'));
    expect(new Set(ids).size).toBe(events.length);
    expect(readEvents(writeCalendar(dueItems(base), publishing)).map((entry) => entry.get('UID'))).toEqual(ids);
    for (const entry of events) expect(entry.get('DTSTAMP')).toMatch(/^\d{8}T000000Z$/);
  });
  it('escapes what a calendar would read otherwise', () =>
    expect(event('20241231').get('SUMMARY')).toContain('甲；乙\\,丙\\\\丁'));
});

describe('a line', () => {
  it('is folded at 75 octets and never within a character', () => {
    const line = `SUMMARY:${'医共体'.repeat(60)}😀${'a'.repeat(90)}`;
    const folded = fold(line);
    for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });
  it('holds line breaks as text and nothing that no calendar can hold', () =>
    expect(escapeText('甲\r\n乙\n丙\u0007;')).toBe('甲\\n乙\\n丙\\;'));
});

describe('a calendar', () => {
  const item = dueItems(base)[0] as DueItem;
  it('is bounded', () => {
    const many = Array.from({ length: MOST_EVENTS + 5 }, (_, index) => ({ ...item, name: `/targets/${index}` }));
    expect(writeCalendar(many, publishing).split('BEGIN:VEVENT')).toHaveLength(MOST_EVENTS + 1);
  });
  it('may be empty', () => expect(readEvents(writeCalendar([], publishing))).toEqual([]));
});
