/** The collection as a Dataset with its files, for catalogues of data. */
import { COUNTRY } from '../../schema/region.ts';
import { regionPagePath } from '../../grammar/paths.ts';
import { LINKED } from '../../words/linked.ts';
import { SITE } from '../../words/zh.ts';
import type { Publishing } from '../declare.ts';
import { DATA_FILES } from '../tables.ts';
import { type Node, ref } from './json-ld.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  zip: 'application/zip',
};
/** Of every table one file in the page; the others lie beside it under the same name. */
const LISTED = /\.(?:csv|sqlite|zip)$/;

/** @param version the data's version, or the build's id */
export const describeDataset = ({ absolute }: Publishing, version: string): Node => ({
  '@type': 'Dataset',
  '@id': absolute('/data/'),
  name: LINKED.catalogue,
  description: SITE.description,
  inLanguage: 'zh-CN',
  isAccessibleForFree: true,
  license: LINKED.licence,
  version,
  keywords: LINKED.keywords,
  creator: { '@type': 'Organization', name: SITE.name, url: absolute('/') },
  spatialCoverage: ref(absolute(regionPagePath(COUNTRY))),
  distribution: DATA_FILES.filter((path) => LISTED.test(path)).map((path) => ({
    '@type': 'DataDownload',
    encodingFormat: MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)],
    contentUrl: absolute(path),
  })),
});

/** The site with the way to search it. */
export const describeSite = ({ absolute }: Publishing): Node => ({
  '@type': 'WebSite',
  '@id': absolute('/'),
  name: SITE.name,
  description: SITE.description,
  inLanguage: 'zh-CN',
  license: LINKED.licence,
  potentialAction: {
    '@type': 'SearchAction',
    target: `${absolute('/search/')}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  },
  hasPart: ref(absolute('/data/')),
});
