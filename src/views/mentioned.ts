/** The figures that prose mentions: each needs its evidence on the page. */
import { parseProse } from '../markdown/dialect.ts';
import { readElements } from '../markdown/read-elements.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { type ObservationView, viewObservation } from './facts.ts';

/** In the order of the text; ids carry their document, as everywhere outside a document's own prose. */
export const viewMentioned = (kb: KnowledgeBase, body: string): ObservationView[] =>
  readElements(parseProse(body), 'Obs').flatMap(({ id = '' }) => {
    const row = kb.observation(id);
    return row ? [viewObservation(kb, row)] : [];
  });
