/** Which feeds the head of a page names: that of the documents everywhere, that of what falls due where it is told, that of changes beside them. */
import { FEEDS } from '../../words/feeds.ts';

export interface FeedLink {
  readonly title: string;
  /** Without the base path. */
  readonly href: string;
  readonly type: string;
}

const ATOM = 'application/atom+xml';
const JSON_FEED = 'application/feed+json';
/** Home, the lists of documents and targets, the timeline, and the page of the data. */
const TOLD = /^\/(?:|documents\/|targets\/.*|timeline\/|data\/)$/;

const link = (name: 'documents' | 'due' | 'changes', format: string, type: string): FeedLink => ({
  title: FEEDS[name].name,
  href: `/feeds/${name}.${format}`,
  type,
});

const changes = (path: string): FeedLink[] =>
  /^\/(?:data|changes)\/$/.test(path) ? [link('changes', 'atom', ATOM), link('changes', 'json', JSON_FEED)] : [];

export const feedsOf = (path: string): FeedLink[] => [...documentsAndDue(path), ...changes(path)];

const documentsAndDue = (path: string): FeedLink[] =>
  TOLD.test(path)
    ? [
        link('documents', 'atom', ATOM),
        link('documents', 'json', JSON_FEED),
        link('due', 'atom', ATOM),
        link('due', 'json', JSON_FEED),
        link('due', 'ics', 'text/calendar'),
      ]
    : [link('documents', 'atom', ATOM)];
