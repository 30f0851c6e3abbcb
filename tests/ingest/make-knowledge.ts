/** A small base for tests of the draft: invented names, the real table of divisions. */
import { readFileSync } from 'node:fs';
import { readDivisions } from '../../src/ingest/divisions/read-divisions.ts';
import type { Knowledge } from '../../src/ingest/knowledge.ts';
import type { DraftContext } from '../../src/ingest/candidates/types.ts';

export const DIVISIONS = readDivisions(
  readFileSync(new URL('../../src/ingest/divisions/divisions.tsv', import.meta.url), 'utf8'),
);

export const KNOWLEDGE: Knowledge = {
  measures: [
    { id: 'family-doctor', name: '家庭医生签约服务', names: ['家庭医生签约服务', '家庭医生签约'] },
    { id: 'county-medical-community', name: '县域医共体', names: ['县域医共体', '紧密型县域医共体'] },
  ],
  indicators: [
    { id: 'county-visit-rate', unit: '%', names: ['县域内就诊率', '县域就诊率'] },
    { id: 'family-doctor-signing-rate', unit: '%', names: ['家庭医生签约率', '签约率'] },
    { id: 'lectures', unit: '场次', names: ['健康讲座'] },
  ],
  policies: [
    {
      id: 'community-opinion',
      title: '《关于推进医共体建设的意见》',
      number: '某政办发〔2020〕5号',
      names: ['《关于推进医共体建设的意见》', '医共体建设意见'],
    },
  ],
  institutions: [{ id: 'first-hospital', region: '330602', names: ['越城区第一人民医院'] }],
  regions: new Set(['330600']),
  divisions: DIVISIONS,
};

export const CONTEXT: DraftContext = {
  knowledge: KNOWLEDGE,
  paragraphs: [],
  region: '330602',
  year: 2021,
  period: '2021?',
  isPlan: false,
  signed: '2021-12-20',
  published: '',
};
