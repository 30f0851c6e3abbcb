/** Where a figure was taken: its division, its institution, how much of the division it covers, and whom it counts. */
import { institutionsIn } from '../institutions-in.ts';
import { regionIn } from './region-in.ts';
import type { DraftContext } from './types.ts';

export interface Taken {
  readonly region: string;
  readonly institution: string;
  readonly coverage: string;
  readonly subject: string;
  readonly reason: string;
}

const SUBJECTS =
  /(?:常住人口|户籍人口|重点人群|一般人群|(?:\d{1,2}岁及?以上)?老年人|贫困人口|建档立卡贫困人口|脱贫人口|高血压患者|糖尿病患者|孕产妇|0-6岁儿童|儿童|残疾人|城乡居民|职工医保|居民医保|计生特殊家庭|一般诊疗人群)(?=[^，,。；;]{0,8}$)/u;
const PART = /(?:试点|部分|示范|先行|首批|第[一二三]批|抽查|调查|监测点|其中|项目[县区乡镇])/;
const DISTRICTS = /(?:市本级|市区|城区|主城区|[二三四五六]区)/;
/** 市人民医院, 县中医院 as the subject of a clause. */
const ONE_HOUSE =
  /(?:^|[，,。；;：:、])(?:[\p{Script=Han}]{0,8}?)((?:[\p{Script=Han}]{2,10})?(?:[市县区州]|第[一二三四五])?(?:人民|中医|中心|妇幼|口腔|精神病|肺科|第[一二三四五]?人民|附属)?(?:保健|医院|卫生院|服务中心|分院|集团))(?!等)(?=[\p{Script=Han}]{0,14}$)/u;

/** @param clause the clause in front of the figure @param sentence the sentence in front of it */
export function takenWhere(sentence: string, clause: string, context: DraftContext): Taken {
  const { knowledge, region: own } = context;
  const region = regionIn(sentence, clause, context);
  const [house] = institutionsIn(clause, own, knowledge, 4);
  const subject = SUBJECTS.exec(clause)?.[0].replace(/^(?:常住|户籍)人口$/u, '') ?? '';
  if (house && ONE_HOUSE.test(clause))
    return { region: region || house.region, institution: house.id, coverage: 'institution', subject, reason: '' };
  const named = ONE_HOUSE.exec(clause)?.[1];
  if (
    named !== undefined &&
    !/[家所个]|共有|现有|拥有|^全/.test(clause) &&
    /^(?:.{0,6}[市县区]|.*第)/.test(named) &&
    !/[县市区乡省]级/.test(clause)
  )
    return { region, institution: '', coverage: '', subject, reason: `只数一家机构（${named}）？机构编号待填` };
  if (DISTRICTS.test(clause)) return { region, institution: '', coverage: 'city-districts', subject, reason: '' };
  if (PART.test(clause) && !/其中/.test(clause))
    return { region, institution: '', coverage: 'part', subject, reason: '' };
  return { region: region || own, institution: '', coverage: region || own ? 'whole' : '', subject, reason: '' };
}
