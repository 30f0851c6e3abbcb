/** What front matter and registries refer to. */
import type { Problem } from '../../../schema/problem.ts';
import type { Content } from '../../content.ts';
import type { Kind, Resolve } from './resolver.ts';

/** Has every reference of a record resolved. */
export function checkRecordReferences(content: Content, resolve: Resolve): Problem[] {
  for (const { data, file, at } of content.documents) {
    resolve('region', data.region, file, () => at(['region']));
    resolve('document', data.parent, file, () => at(['parent']));
    data.regions.forEach((code, index) => resolve('region', code, file, () => at(['regions', index])));
    data.institutions.forEach((target, index) =>
      resolve('institution', target, file, () => at(['institutions', index])),
    );
  }
  for (const { data, file, at } of content.cases) {
    resolve('region', data.region, file, () => at(['region']));
    data.regions?.forEach((code, index) => resolve('region', code, file, () => at(['regions', index])));
    const lists = {
      document: data.documents,
      measure: data.measures,
      indicator: data.indicators,
      institution: data.institutions,
    } as const;
    for (const [kind, targets] of Object.entries(lists))
      targets.forEach((target, index) => resolve(kind as Kind, target, file, () => at([`${kind}s`, index])));
  }
  for (const { data, file, at } of content.regions) resolve('region', data.parent, file, () => at(['parent']));
  for (const { data, file, at } of content.indicators) {
    resolve('domain', data.domain, file, () => at(['domain']));
    data.measures.forEach((target, index) => resolve('measure', target, file, () => at(['measures', index])));
  }
  for (const { data, file, at } of content.policies) {
    resolve('region', data.region, file, () => at(['region']));
    resolve('document', data.document, file, () => at(['document']));
    data.based_on.forEach((target, index) => resolve('policy', target, file, () => at(['based_on', index])));
  }
  for (const { data, file, at } of content.topics ?? []) {
    data.measures.forEach((target, index) => resolve('measure', target, file, () => at(['measures', index])));
    data.indicators.forEach((target, index) => resolve('indicator', target, file, () => at(['indicators', index])));
  }
  for (const { data, file, at } of content.institutions) resolve('region', data.region, file, () => at(['region']));
  return checkMeasureReferences(content, resolve);
}

function checkMeasureReferences(content: Content, resolve: Resolve): Problem[] {
  const problems: Problem[] = [];
  for (const { id, data, file, at } of content.measures) {
    resolve('measure', data.broader, file, () => at(['broader']));
    data.distinct.forEach(({ measure }, index) => {
      resolve('measure', measure, file, () => at(['distinct', index, 'measure']));
      if (measure === id)
        problems.push({
          file,
          ...at(['distinct', index, 'measure']),
          rule: 'reference/self',
          message: '不可混同的对象是它自己',
          remedy: '改成另一项举措的编号。',
        });
    });
    data.indicators.forEach((target, index) => resolve('indicator', target, file, () => at(['indicators', index])));
    data.policies.forEach((target, index) => resolve('policy', target, file, () => at(['policies', index])));
  }
  return problems;
}
