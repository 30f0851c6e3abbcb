/** The questions that the views of the database answer, in Chinese and in English. */

export const QUESTIONS = {
  who_did_what: ['谁做过一项举措，做到哪一步', 'Who took a measure, and how far it has come'],
  indicator_values: [
    '一个指标在各地的数，各与几个数可比',
    'Values of an indicator over regions, and with how many others each compares',
  ],
  indicator_against_benchmarks: [
    '各地的数对照全国或省的参照值（参照是库外资料，不是证据）',
    'Figures held against national or provincial benchmarks (reference, no evidence)',
  ],
  targets_due: ['目标与承诺何时到期，状态如何', 'When targets and commitments fall due, and their state'],
  region_record: [
    '一个地区做了什么、有哪些数、出过什么事、难在哪里',
    'What a region did, its figures, events and difficulties',
  ],
  pair_verdicts: ['一对数字能不能比，为什么', 'Whether two figures compare, and why'],
  topic_records: ['一个专题下（含下位举措）各地的落地记录', 'Records of a topic, narrower measures included'],
  policy_citations: ['哪些文献在哪一段引用了一项政策', 'Which documents cite a policy, and where'],
  difficulties: ['一项举措难在哪里，谁说的', 'What is difficult about a measure, and who says so'],
  milestones: ['各地的里程碑', 'Milestones of each region'],
  figure_evidence: [
    '一个数字的依据：原文印作什么、在第几段、原件的指纹',
    'Evidence of a figure: as printed, paragraph, digest of the original',
  ],
} as const;

export const SEARCH_QUESTION = [
  '全文检索：把 :phrase 换成要查的话（两个字以上），与网站检索用同样的字对，查得到就一条不漏',
  'Full text: give :phrase (two characters or more); the same character pairs as the search of the site',
] as const;
