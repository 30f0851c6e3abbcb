/** `croissant.json`: the tables for machine learning (MLCommons Croissant 1.0), as JSON-LD on schema.org. */
import { DATASET } from '../../words/data.ts';
import { TABLE_MEANS } from '../../words/codebook/tables.ts';
import { SEPARATOR } from '../declare.ts';
import { type Field, KEYS } from '../fields.ts';
import { type Dataset, type DescribedTable, FORM } from './described.ts';
import { meaningOf } from './meaning.ts';

/** Terms as the specification names them. */
const CROISSANT_TERMS =
  'citeAs column extract field fileProperty fileObject fileSet format includes isLiveDataset jsonPath key md5 parentField path recordSet references regex repeated replace separator source subField transform';

const CONTEXT = {
  '@language': 'zh-CN',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
  ...Object.fromEntries(CROISSANT_TERMS.split(' ').map((term) => [term, `cr:${term}`])),
};

const TYPES = { integer: 'sc:Integer', number: 'sc:Float', day: 'sc:Date' } as const;

function describeField(table: string, field: Field): object {
  const { zh, en } = meaningOf(table, field.name);
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${field.name}`,
    ...{ name: field.name, description: `${zh}。${en}.` },
    dataType: (TYPES as Readonly<Record<string, string>>)[field.type] ?? 'sc:Text',
    ...(field.type === 'list' && { repeated: true }),
    source: {
      fileObject: { '@id': `${table}.csv` },
      extract: { column: field.name },
      ...(field.type === 'list' && { transform: { separator: SEPARATOR } }),
    },
    ...(field.ref && { references: { field: { '@id': `${field.ref.table}/${field.ref.column}` } } }),
  };
}

function describeRecords({ name, fields }: DescribedTable): object {
  const [zh = '', en = ''] = TABLE_MEANS[name] ?? [];
  const keys = KEYS[name]?.map((column) => ({ '@id': `${name}/${column}` }));
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    ...{ name, description: `${zh}${en}` },
    ...(keys && { key: keys }),
    field: fields.map((field) => describeField(name, field)),
  };
}

/** @param absolute turns the name of a file of the data into the address it is given out under */
export const describeCroissant = ({ tables, asOf, home }: Dataset, absolute: (file: string) => string): object => ({
  '@context': CONTEXT,
  '@type': 'sc:Dataset',
  conformsTo: 'http://mlcommons.org/croissant/1.0',
  name: DATASET.name,
  alternateName: DATASET.title,
  description: `${DATASET.description} ${DATASET.english}`,
  license: DATASET.licence.path,
  url: home ?? absolute(''),
  creator: { '@type': 'sc:Organization', name: DATASET.creator },
  ...(asOf !== null && { datePublished: asOf, dateModified: asOf }),
  version: FORM,
  keywords: DATASET.keywords,
  inLanguage: ['zh-CN'],
  isLiveDataset: false,
  distribution: tables.map(({ name, bytes, digest: [algorithm, hex] }) => ({
    '@type': 'cr:FileObject',
    '@id': `${name}.csv`,
    ...{ name: `${name}.csv`, contentUrl: absolute(`${name}.csv`), contentSize: `${bytes} B` },
    ...{ encodingFormat: 'text/csv', [algorithm]: hex },
  })),
  recordSet: tables.map(describeRecords),
});
