/** What stands beside the documents: regions, institutions, policies, cases. */
import { documentId } from './document.ts';
import type { Place } from './places.ts';
import { clause, oneOf, paragraph, type Pick } from './sentences.ts';
import { WHAT } from './words.ts';

const levelOf = ({ code }: Place): string =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

export const makeRegion = (place: Place): string => `---
code: '${place.code}'
name: ${place.name}
level: ${levelOf(place)}
parent: '${place.parent}'
former: []
aliases: []
---

行政区划取自区划代码表；这里的文献都是样例。
`;

export const makeInstitution = (place: Place): string => `- id: bureau-${place.code}
  name: ${place.full}卫生健康局
  region: '${place.code}'
  kind: health-authority
  aliases: []
`;

/** The one plan that the documents of a province cite. */
export const makePolicy = (province: Place): string => `- id: plan-${province.code}
  title: 《${province.name}基层医疗提升计划》
  number: 未说明
  issuer: 未说明
  date: 未说明
  level: provincial
  region: '${province.code}'
  aliases: []
  based_on: []
  note: 样例，并无此文件。
`;

/** A case told from one document. */
export function makeCase(place: Place, year: number, measures: readonly string[], pick: Pick): string {
  const id = documentId(place, year);
  const told = (text: string, p = '4') => `{ text: ${text}, cites: [{ doc: ${id}, p: '${p}' }] }`;
  const cite = (p: number) => `<Cite doc="${id}" p="${p}" />`;
  return `---
title: 样例：${place.name}的${oneOf(WHAT, pick)}
region: '${place.code}'
period: '${year}'
documents: [${id}]
measures: [${oneOf(measures, pick)}]
indicators: []
institutions: [bureau-${place.code}]
names: []
summary: 样例：${paragraph(40, pick)}
action:
  for: ${told('样例所说的县')}
  lead: ${told('县卫生健康局')}
  partners: ${told('乡镇卫生院')}
  first:
    - ${told(`先由${clause(pick)}`)}
  prepare:
    - ${told(oneOf(WHAT, pick), '5')}
  cost: { text: 未说明, cites: [] }
  risks:
    - ${told(`${oneOf(WHAT, pick)}跟不上`, '6')}
borrow:
  direct:
    - ${told(oneOf(WHAT, pick))}
  adapt:
    - ${told(oneOf(WHAT, pick), '5')}
  avoid:
    - ${told('只报接通，不报使用', '6')}
---

## 背景

${paragraph(60, pick)}${cite(1)}

## 做法

${paragraph(120, pick)}${cite(4)}

${paragraph(80, pick)}${cite(5)}

## 成效

这一年的比例为<Obs id="${id}/share" />。${cite(2)}

## 条件与投入

经费从哪里来，未说明。

## 局限与未说明

${paragraph(50, pick)}${cite(6)}
`;
}
