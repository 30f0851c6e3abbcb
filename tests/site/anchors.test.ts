/**
 * Anchors that the pages make up and anchors that content gives stand side by side: what an author could name like a section would stand twice. A section added
 * to a page is found here, and belongs into src/schema/reserved.ts.
 */
import { describe, expect, inject, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { id as idSchema, rowId } from '../../src/schema/fields.ts';
import { LASTING_SECTIONS, RESERVED_FOR, SECTION_ANCHORS } from '../../src/schema/reserved.ts';
import { readPages } from './built-pages.ts';

const pages = readPages(inject('siteDir'));
const { documents, measures, moved } = loadContent('content').content;
const anchorsOf = (path: string): string[] => {
  const html = pages.find((page) => page.path === path)?.html ?? '';
  return [...html.matchAll(/\sid="?([^\s">]+)/g)].map(([, anchor]) => anchor ?? '');
};

describe('anchors', () => {
  test.each(documents.map(({ id }) => id))(
    'of the document %s: no section has the name that a row could have',
    (id) => {
      const document = documents.find((one) => one.id === id);
      const rows = new Set(
        [document?.observations, document?.adoptions, document?.events, document?.problems].flatMap(
          (table) => table?.map((row) => row.id) ?? [],
        ),
      );
      const anchors = anchorsOf(`/documents/${id}/`);
      // A row that went keeps its anchor, which leads to where it is now.
      for (const { id: address } of moved ?? []) {
        const [page, anchor] = address.split('#');
        if (page === `/documents/${id}/` && anchor) rows.add(anchor);
      }
      expect(anchors).toEqual(expect.arrayContaining([...LASTING_SECTIONS, ...rows]));
      expect(anchors.filter((anchor) => !rows.has(anchor) && rowId.safeParse(anchor).success)).toEqual([]);
    },
  );

  test('no name is kept from rows that no page needs', () => {
    const all = new Set(documents.flatMap(({ id }) => anchorsOf(`/documents/${id}/`)));
    expect(SECTION_ANCHORS.filter((anchor) => !all.has(anchor))).toEqual([]);
  });

  test.each(['/measures/', '/measures/matrix/', '/indicators/'])(
    'of %s: no section has the name that a measure could have',
    (path) => {
      const known = new Set(measures.map(({ id }) => id));
      const reserved = RESERVED_FOR.get('measures') ?? [];
      const anchors = anchorsOf(path);
      expect(anchors).toContain('main');
      expect(
        anchors.filter(
          (anchor) => !known.has(anchor) && !reserved.includes(anchor) && idSchema.safeParse(anchor).success,
        ),
      ).toEqual([]);
    },
  );
});
