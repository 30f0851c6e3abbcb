/** OpenSearch 1.1: how a browser asks this site. It needs whole addresses, so there is none where the host is not known. */
import { MACHINES } from '../../words/feeds.ts';
import { SITE } from '../../words/zh.ts';
import type { Publishing } from '../declare.ts';
import { DECLARATION, element } from './xml.ts';

export const OPEN_SEARCH = '/opensearch.xml';

export const writeOpenSearch = ({ absolute }: Publishing): string =>
  [
    DECLARATION,
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', MACHINES.search),
    element('Description', MACHINES.searchLong),
    element('LongName', SITE.name),
    element('Language', 'zh-CN'),
    element('InputEncoding', 'UTF-8'),
    element('OutputEncoding', 'UTF-8'),
    element('Image', absolute('/favicon.svg'), { type: 'image/svg+xml' }),
    element('Url', undefined, {
      type: 'text/html',
      method: 'get',
      template: `${absolute('/search/')}?q={searchTerms}`,
    }),
    element('Url', undefined, {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: absolute(OPEN_SEARCH),
    }),
    '</OpenSearchDescription>',
    '',
  ].join('\n');
