/**
 * Names that an id may not take, because something of the site already answers to them. Two tests hold the lists against what they name: src/pages (a page that
 * stands beside the pages of a kind) and the built pages (an anchor that a row could take).
 */

/** Kind of entity, as its folder in the content and in src/pages → pages that stand beside its pages. */
export const PAGES_BESIDE = { measures: ['matrix'] } as const satisfies Record<string, readonly string[]>;

/** Anchors of the pages on which ids of measures are anchors, too: the lists by domain. */
export const LIST_ANCHORS = ['main', 'who', 'domains', 'cite'] as const;

/** Anchors that the page of every document has, whatever its rows: prose may link to them. */
export const LASTING_SECTIONS = [
  'main',
  'digest',
  'quality',
  'observations',
  'adoptions',
  'events',
  'policies',
  'links',
  'cite',
  'paragraphs',
] as const;

/** Anchors of the sections of a document's page, where the ids of its rows are anchors, too. */
export const SECTION_ANCHORS = [...LASTING_SECTIONS, 'copy', 'evidence-closed', 'data-notes', 'problems'] as const;

/** How anchors begin that the pages make up themselves. */
const MADE_UP = /^(?:p\d+$|(?:card|check|mini|user-content)-)/;

/** Windows opens a device instead of a file of this name, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;

/** True for the name of a file or folder that Windows can't hold. */
export const isDeviceName = (name: string): boolean => DEVICE.test(name.split('.')[0] ?? '');

/** `index` is the address of a folder itself. */
export const isReservedId = (id: string): boolean => id === 'index' || isDeviceName(id);

/** True for an id whose anchor would stand twice on the page of a document. */
export const isReservedRow = (id: string): boolean =>
  (SECTION_ANCHORS as readonly string[]).includes(id) || MADE_UP.test(id);

/** Ids that the entities of a kind may not take, beside what no id may be. */
export const RESERVED_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['measures', [...PAGES_BESIDE.measures, ...LIST_ANCHORS]],
]);
