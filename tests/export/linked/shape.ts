/** What a page's JSON-LD may look like: every kind of node with its keys; an unknown key or an empty value is a fault. */
import { z } from 'zod';

const iri = z.string().regex(/^(?:https?:\/\/[^/\s]+)?\/\S*$/);
const ref = z.strictObject({ '@id': iri });
const word = z.string().min(1);
const words = z.array(word).min(1);
const date = z.string().regex(/^\d{4}(-\d\d){0,2}$/);
const period = z.string().regex(/^(?:\.\.|\d{4}(-\d\d){0,2})(?:\/(?:\.\.|\d{4}(-\d\d){0,2}))?$/);
const organization = z.strictObject({ '@type': z.literal('Organization'), name: word, url: iri.optional() });
const matched = z.strictObject({
  '@type': z.literal('skos:Concept'),
  'skos:prefLabel': word,
  'skos:note': word.optional(),
  'skos:inScheme': word.optional(),
  'skos:notation': word.optional(),
});
const concept = z.strictObject({
  '@type': z.tuple([z.literal('DefinedTerm'), z.literal('skos:Concept')]),
  '@id': iri,
  name: word,
  description: word,
  inDefinedTermSet: iri,
  unitText: word.optional(),
  'skos:altLabel': words.optional(),
  'skos:exactMatch': z.array(matched).min(1).optional(),
  'skos:closeMatch': z.array(matched).min(1).optional(),
  'skos:broader': ref.optional(),
  'skos:related': z.union([ref, z.array(ref).min(1)]).optional(),
});
const place = z.strictObject({
  '@type': z.enum(['Country', 'AdministrativeArea']),
  '@id': iri,
  name: word,
  alternateName: words.optional(),
  identifier: z.strictObject({
    '@type': z.literal('PropertyValue'),
    propertyID: z.literal('GB/T 2260'),
    value: z.string().regex(/^\d{6}$/),
  }),
  containedInPlace: ref.optional(),
});
const report = z.strictObject({
  '@type': z.enum(['Report', 'Legislation']),
  name: word,
  identifier: word.optional(),
  sameAs: iri.optional(),
  publisher: organization.optional(),
  dateCreated: date.optional(),
  datePublished: date.optional(),
  temporalCoverage: period.optional(),
  spatialCoverage: ref,
  isPartOf: ref.optional(),
});
const documentPage = z.strictObject({
  '@type': z.literal('WebPage'),
  '@id': iri,
  abstract: word,
  mainEntity: report,
});
const policy = z.strictObject({
  '@type': z.literal('Legislation'),
  '@id': iri,
  name: word,
  alternateName: words.optional(),
  identifier: word.optional(),
  legislationIdentifier: word.optional(),
  publisher: organization.optional(),
  legislationDate: date.optional(),
  spatialCoverage: ref,
  isBasedOn: z.array(ref).min(1).optional(),
  subjectOf: ref.optional(),
});
const project = policy
  .pick({ '@id': true, name: true, alternateName: true, identifier: true })
  .extend({ '@type': z.literal('Project') });
const story = z.strictObject({
  '@type': z.literal('Article'),
  '@id': iri,
  headline: word,
  abstract: word,
  publisher: organization,
  temporalCoverage: period.optional(),
  spatialCoverage: z.array(ref).min(1),
  about: z.array(ref).min(1),
  citation: z.array(ref).min(1),
});
const site = z.strictObject({
  '@type': z.literal('WebSite'),
  '@id': iri,
  name: word,
  description: word,
  inLanguage: z.literal('zh-CN'),
  license: z.url(),
  potentialAction: z.strictObject({
    '@type': z.literal('SearchAction'),
    target: z.string().regex(/\/search\/\?q=\{search_term_string\}$/),
    'query-input': z.literal('required name=search_term_string'),
  }),
  hasPart: ref,
});
const dataset = z.strictObject({
  '@type': z.literal('Dataset'),
  '@id': iri,
  name: word,
  // Google takes no shorter one.
  description: z.string().min(30),
  inLanguage: z.literal('zh-CN'),
  isAccessibleForFree: z.literal(true),
  license: z.url(),
  version: word,
  keywords: words,
  creator: organization,
  spatialCoverage: ref,
  distribution: z
    .array(z.strictObject({ '@type': z.literal('DataDownload'), encodingFormat: word, contentUrl: iri }))
    .min(1),
});
const quantity = z
  .strictObject({
    '@type': z.literal('QuantitativeValue'),
    value: z.number().optional(),
    minValue: z.number().optional(),
    maxValue: z.number().optional(),
    unitText: word,
  })
  .refine((entry) => (entry.value === undefined) !== (entry.minValue === undefined && entry.maxValue === undefined));
const told = {
  '@id': iri,
  'kb:period': word,
  'kb:comparator': z.enum(['=', '≈', '≥', '≤', 'range']),
  'kb:printed': word,
  'kb:paragraph': z.int().min(1),
  'kb:institution': word.optional(),
};
const observation = z.strictObject({
  ...told,
  '@type': z.literal('Observation'),
  variableMeasured: z.union([ref, word]),
  observationAbout: ref,
  observationDate: period.optional(),
  value: quantity,
  'kb:nature': z.literal('actual'),
});
const intention = z.strictObject({
  ...told,
  '@type': z.literal('kb:Intention'),
  'kb:indicator': z.union([ref, word]),
  'kb:region': ref,
  'kb:value': quantity,
  'kb:nature': z.enum(['target', 'plan', 'standard']),
});
const crumbs = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: word, item: iri }))
    .min(2)
    .refine((steps) => steps.every(({ position }, index) => position === index + 1)),
});
const pair = z.strictObject({
  '@type': z.literal('kb:Pair'),
  'kb:a': ref,
  'kb:b': ref,
  'kb:grade': z.enum(['comparable', 'indicative', 'side-by-side', 'not-comparable']),
  'kb:comparable': z.boolean(),
  'kb:relation': z.enum(['change', 'progress']).optional(),
  'kb:reasons': z.array(word),
  'kb:cautions': z.array(word),
  'kb:sentence': word.optional(),
});
const judged = concept.extend({
  'kb:pairs': z.int().min(0),
  'kb:pairs_here': z.int().min(0),
  'kb:rest': ref.optional(),
});
const target = z.strictObject({
  '@type': z.literal('kb:Target'),
  '@id': iri,
  'kb:rows': z.array(ref).min(1),
  'kb:kind': word,
  'kb:region': ref,
  'kb:indicator': ref.optional(),
  'kb:wording': word.optional(),
  'kb:printed': word.optional(),
  'kb:due': word,
  'kb:deadline': z.enum(['printed', 'inferred', 'none']),
  'kb:state': word,
  'kb:as_of': date.optional(),
  'kb:results': z.array(ref),
});

const graphOf = <T extends z.ZodType>(node: T) =>
  z.strictObject({
    '@context': z
      .array(z.union([z.literal('https://schema.org'), z.record(z.string(), z.string().regex(/[#/]$/))]))
      .min(2),
    '@graph': z.array(node),
  });

/** The JSON-LD in the head of a page. */
export const pageGraph = graphOf(
  z.union([documentPage, policy, project, story, place, concept, site, dataset, observation, intention, crumbs]),
);
/** The files of verdicts. */
export const verdictGraph = graphOf(z.union([judged, observation, intention, pair]));
export const targetGraph = graphOf(target);
