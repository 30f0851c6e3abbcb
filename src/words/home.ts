/** Words of the home page. */
import type { SentencePart } from './page.ts';
import { NO_RECORD, SITE } from './zh.ts';

const sentence = (...parts: SentencePart[]): readonly SentencePart[] => parts;

export const HOME = {
  lede: (documents: number, cases: number, adoptions: string, observations: number) =>
    `${SITE.tagline}收录文献 ${documents} 份、案例 ${cases} 个、举措落地（${adoptions}）、指标观测 ${observations} 条，每条都可追到原文的段落。`,
  who: {
    title: '谁做过',
    lede: sentence(
      '按',
      ['举措', '/measures/'],
      '查：哪些地区做了、试点了、计划了，从何时起。也可看',
      ['地区与举措的对照表', '/measures/matrix/'],
      '。',
    ),
    counts: (regions: number, statuses: string) => (statuses ? `${regions} 地：${statuses}` : NO_RECORD),
  },
  result: {
    title: '结果如何',
    lede: sentence(
      '按',
      ['指标', '/indicators/'],
      '查：数值、时期、口径。下面是不止一个地区有记录的指标；能不能比，页上会说明。',
    ),
    counts: (regions: number) => `${regions} 地`,
    all: (indicators: number) => `全部 ${indicators} 个指标`,
  },
  evidence: {
    title: '依据在哪',
    lede: sentence(
      '按',
      ['文献', '/documents/'],
      '查：每份都有著录、提要、事实表与逐段索引。按',
      ['案例', '/cases/'],
      '读：背景、做法、成效、局限，句句有段落。',
    ),
    all: (cases: number) => `全部 ${cases} 个案例`,
  },
  places: '在哪里',
  latest: { title: '最近收录', all: (documents: number) => `全部 ${documents} 份文献` },
  due: {
    title: '到期的目标',
    lede: '目标不是结果；到期之后有没有做到，要另有文献才知道。',
    of: (document: string, count: number) => `${document}，${count} 项`,
    all: '全部目标',
  },
} as const;
