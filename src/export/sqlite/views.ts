/** The questions people ask, each a view of the database; how they are put stands in words/codebook/questions.ts. */
import type { QUESTIONS } from '../../words/codebook/questions.ts';

const PLACE = `document, document_title, paragraph`;

/** SQL by name of the view. */
export const VIEWS: Readonly<Record<keyof typeof QUESTIONS, string>> = {
  who_did_what: `
SELECT a.measure, a.measure_name, a.status, a.region, a.region_name, r.level AS region_level, a.institution_name,
  a.start, a.end, a.year, a.summary, ${PLACE.replaceAll(/\b(\w+)/g, 'a.$1')}, a.url
FROM adoptions a JOIN regions r ON r.code = a.region
ORDER BY a.measure, a.region, a.start, a.key`,
  indicator_values: `
SELECT o.indicator, o.indicator_name, o.region, o.region_name, r.level AS region_level, o.period, o.year,
  o.comparator, o.value, o.value_max, o.unit, o.nature, o.basis, o.coverage, o.subject, o.converted,
  (SELECT count(*) FROM comparability c WHERE o.key IN (c.a, c.b) AND c.grade = 'comparable') AS comparable_with,
  (SELECT count(*) FROM comparability c WHERE o.key IN (c.a, c.b) AND c.grade = 'indicative') AS indicative_with,
  (SELECT count(*) FROM comparability c WHERE o.key IN (c.a, c.b) AND c.grade = 'side-by-side') AS side_by_side_with,
  (SELECT count(*) FROM comparability c WHERE o.key IN (c.a, c.b) AND c.grade = 'not-comparable') AS not_comparable_with,
  o.printed, o.document, o.document_title, o.paragraph, o.key, o.url
FROM observations o JOIN regions r ON r.code = o.region
WHERE o.indicator IS NOT NULL
ORDER BY o.indicator, o.nature, o.region, o.year, o.key`,
  indicator_against_benchmarks: `
SELECT s.indicator, s.indicator_name, s.region, s.region_name, s.year, s.value, s.unit, s.standing, s.difference,
  s.benchmark_value, s.benchmark_nature, s.benchmark_year, b.region_name AS benchmark_region_name, s.benchmark_covers,
  s.benchmark_source, s.printed, s.document, s.document_title, s.paragraph, s.url
FROM standings s JOIN benchmarks b ON b.id = s.benchmark
ORDER BY s.indicator, s.region, s.observation, s.benchmark`,
  targets_due: `
SELECT t.due_day, t.deadline, t.state, t.as_of, t.region, t.region_name, t.wording, t.indicator_name, t.measure_name,
  t.comparator, t.value, t.value_max, t.unit, t.strength, t.printed, t.document, t.document_title, t.paragraph, t.key, t.url
FROM targets t
WHERE t.state <> 'standing'
ORDER BY t.due_day IS NULL, t.due_day, t.key`,
  region_record: `
SELECT * FROM (SELECT region, region_name, 'adoption' AS kind, measure_name AS subject, status AS state, summary AS text, start AS time,
  year, document, document_title, paragraph, key, url FROM adoptions
UNION ALL SELECT region, region_name, 'figure', coalesce(indicator_name, label), nature, printed, period,
  year, document, document_title, paragraph, key, url FROM observations
UNION ALL SELECT region, region_name, 'event', coalesce(measure_name, ''), kind, title, date,
  year, document, document_title, paragraph, key, url FROM events
UNION ALL SELECT region, region_name, 'difficulty', measure_name, voice, problem, NULL,
  NULL, document, document_title, paragraph, key, url FROM problems)
ORDER BY region, year IS NULL, year, kind, key`,
  pair_verdicts: `
SELECT indicator, indicator_name, grade, relation, sentence, a_region_name, a_year, a_value, a_unit, a_nature, a_printed,
  b_region_name, b_year, b_value, b_unit, b_nature, b_printed, a, b, a_url, b_url
FROM comparability
ORDER BY indicator, CASE grade WHEN 'comparable' THEN 1 WHEN 'indicative' THEN 2 WHEN 'side-by-side' THEN 3 ELSE 4 END, a, b`,
  topic_records: `
WITH RECURSIVE covered(topic, measure) AS (
  SELECT owner, value FROM topics_measures
  UNION SELECT c.topic, m.id FROM covered c JOIN measures m ON m.broader = c.measure
)
SELECT c.topic, t.name AS topic_name, a.measure, a.measure_name, a.region, a.region_name, a.status, a.start, a.end,
  a.summary, a.document, a.document_title, a.paragraph, a.key, a.url
FROM covered c JOIN topics t ON t.id = c.topic JOIN adoptions a ON a.measure = c.measure
ORDER BY c.topic, a.region, a.measure, a.key`,
  policy_citations: `
SELECT c.policy, c.policy_title, p.number, p.issuer, p.level, d.region, d.region_name, c.printed, c.document,
  c.document_title, c.paragraph, c.year, c.url
FROM citations c JOIN policies p ON p.id = c.policy JOIN documents d ON d.id = c.document
ORDER BY c.policy, c.document, c.paragraph`,
  difficulties: `
SELECT measure, measure_name, region, region_name, problem, voice, year, document, document_title, paragraph, url
FROM problems ORDER BY measure, region, key`,
  milestones: `
SELECT date, year, date_basis, region, region_name, kind, title, measure_name, document, document_title, paragraph, url
FROM events WHERE importance = 'milestone' ORDER BY region, date, key`,
  figure_evidence: `
SELECT o.key, coalesce(o.indicator_name, o.label) AS figure, o.region_name, o.period, o.printed, o.comparator, o.value,
  o.value_max, o.unit, o.document_title, o.paragraph, d.original_file, d.original_sha256, d.issuer, d.signed, d.published, o.url
FROM observations o JOIN documents d ON d.id = o.document
ORDER BY o.document, o.paragraph, o.id`,
};

/**
 * Finds a phrase as the search of the site does: the same folding, the same pairs of neighbouring characters, whatever it is written with. `:phrase` is what is
 * looked for, of two characters or more.
 */
export const SEARCH = `
WITH RECURSIVE
typed(i, c) AS (
  SELECT 1, substr(:phrase, 1, 1) UNION ALL SELECT i + 1, substr(:phrase, i + 1, 1) FROM typed WHERE i < length(:phrase)
),
letters(i, c) AS (
  SELECT row_number() OVER (ORDER BY typed.i), coalesce(l.letter, typed.c)
  FROM typed LEFT JOIN search_letters l ON l.character = typed.c WHERE coalesce(l.letter, typed.c) <> ''
),
pairs(i, p) AS (SELECT a.i, a.c || b.c FROM letters a JOIN letters b ON b.i = a.i + 1 ORDER BY a.i)
SELECT t."table", t.key, t.title, t.text, t.url
FROM search_index JOIN search_texts t ON t.id = search_index.rowid
WHERE search_index MATCH (SELECT '"' || group_concat(p, ' ') || '"' FROM (SELECT p FROM pairs ORDER BY i))
ORDER BY t.id`;
