/** Due dates as a calendar (RFC 5545): a whole day for each, the last of its term. */
import { FEEDS } from '../../words/feeds.ts';
import { SITE } from '../../words/zh.ts';
import type { Publishing } from '../declare.ts';
import type { DueItem } from './due.ts';
import { uuidOf } from './uuid.ts';

/** Events of one file; those that come next are kept. */
export const MOST_EVENTS = 1000;
/** Octets of a line, its end not counted. */
const LINE = 75;

/** A text value: what has a meaning of its own in a calendar is escaped; other control characters are left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Breaks a line at 75 octets, never within a character; what goes on begins with a space. */
export function fold(line: string): string {
  const lines: string[] = [];
  let [part, size] = ['', 0];
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (size + octets > LINE) {
      lines.push(part);
      [part, size] = [' ', 1];
    }
    part += letter;
    size += octets;
  }
  return [...lines, part].join('\r\n');
}

const plain = (day: string): string => day.replaceAll('-', '');
const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

function writeEvent(item: DueItem, { absolute }: Publishing): string[] {
  const note = [item.summary, FEEDS.precision[item.precision]].filter(Boolean).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${uuidOf(item.name)}`,
    `DTSTAMP:${plain(item.updated)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(item.day)}`,
    `DTEND;VALUE=DATE:${plain(nextDay(item.day))}`,
    `SUMMARY:${escapeText(item.title)}`,
    `DESCRIPTION:${escapeText(note)}`,
    ...item.categories.map((category) => `CATEGORIES:${escapeText(category)}`),
    `STATUS:${item.isInferred ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    `URL:${absolute(item.path)}`,
    'END:VEVENT',
  ];
}

/** @param items at most `MOST_EVENTS` are written */
export function writeCalendar(items: readonly DueItem[], publishing: Publishing): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(SITE.name)}//${escapeText(FEEDS.due.name)}//ZH`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(FEEDS.calendar)}`,
    `X-WR-CALNAME:${escapeText(FEEDS.calendar)}`,
    `DESCRIPTION:${escapeText(FEEDS.calendarNote)}`,
    ...items.slice(0, MOST_EVENTS).flatMap((item) => writeEvent(item, publishing)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
