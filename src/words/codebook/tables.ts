/** What a row of each public table is, in Chinese and in English. */

export const TABLE_MEANS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  documents: [
    '一份原始文献的著录：题名、机关、日期、来源、权利与质量。',
    'One source document: title, issuer, dates, origin, rights and quality.',
  ],
  cases: ['一个改革案例，由若干文献写成。', 'One reform case, written from documents.'],
  regions: ['一个行政区划。', 'One administrative division.'],
  measures: [
    '一项举措（改革措施）的定义、别名与上位举措。',
    'One reform measure: definition, aliases and the broader measure.',
  ],
  indicators: [
    '一个指标的定义、单位、分子、分母与口径。',
    'One indicator: definition, unit, numerator, denominator and what it covers.',
  ],
  policies: ['一份被引用的政策文件。', 'One policy document that is cited.'],
  institutions: ['一家机构。', 'One institution.'],
  topics: [
    '一个专题：县里常问的一件事，看哪些举措与指标。',
    'One topic: a question officials ask, with the measures and indicators that answer it.',
  ],
  observations: [
    '文献里的一个数字：数值、单位、时期、性质、口径，与原文印作什么、在第几段。',
    'One figure of a document: value, unit, period, nature and coverage, as printed and in which paragraph.',
  ],
  adoptions: [
    '某地对一项举措的一条落地记录：做到哪一步、何时、在第几段。',
    'One record of a region taking a measure: how far, when, in which paragraph.',
  ],
  events: ['一件有日期的事。', 'One dated event.'],
  problems: ['文献写明的一个难点。', 'One difficulty that a document states.'],
  citations: ['文献引用一项政策的一处。', 'One place where a document cites a policy.'],
  numerals: [
    '原文里的一个数字串与它的去处：每个数字都有交代。',
    'One numeral of an original and what became of it: every number is accounted for.',
  ],
  targets: [
    '一条目标、承诺、标准或到期事项，与截至资料日期的状态。',
    'One target, commitment, standard or thing due, with its state as of the data date.',
  ],
  checks: [
    '一条核算：几个数字互相推得出什么，与原文相符否。',
    'One arithmetic check: what figures imply for each other, and whether the text agrees.',
  ],
  comparability: [
    '同一指标的一对数字，能不能比、为什么；与网页同一个判断。',
    'One pair of figures of an indicator: whether they compare and why, by the judgement of the pages.',
  ],
  standings: [
    '一个数字对照一个参照值：达到、未达到、高于、低于。参照是库外资料，不是证据。',
    'One figure held against one benchmark. Benchmarks come from outside and are no evidence.',
  ],
  benchmarks: [
    '参照：一个指标的全国或省的一个值。库外资料，不是证据。',
    'Reference: one national or provincial value of an indicator. From outside; no evidence.',
  ],
  'reference-policies': [
    '参照：一项政策的一个事实（文号、机关、日期……）。库外资料，不是证据。',
    'Reference: one fact of a policy (number, issuer, date …). From outside; no evidence.',
  ],
  'reference-regions': [
    '参照：一个地区的人口、机构数等。库外资料，不是证据。',
    'Reference: one number of a region, such as its population. From outside; no evidence.',
  ],
  'official-indicators': [
    '参照：官方监测体系里的一个指标。库外资料，不是证据。',
    'Reference: one indicator of an official monitoring system. From outside; no evidence.',
  ],
  codebook: ['数据字典：每张表的每一列。', 'The codebook: every column of every table.'],
  rules: [
    '校验规则：整理内容时每一条检查，带一个例子与改法。',
    'The rule book: every rule by which content is checked, with an example and its remedy.',
  ],
};
