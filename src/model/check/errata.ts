/** Errata: what they speak of is there, so that a reader finds it. */
import type { Problem } from '../../schema/problem.ts';
import { type Content, isUnreadableRow } from '../content.ts';

/** Checks content/errata.yaml. */
export function checkErrata(content: Content): Problem[] {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  return (content.errata ?? []).flatMap(({ data, file, at }) => {
    const [id = '', row] = data.of.split('/');
    const document = documents.get(id);
    const tables = ['observations', 'adoptions', 'events', 'problems'] as const;
    const isThere =
      document && (row === undefined || tables.some((table) => document[table].some((one) => one.id === row)));
    if (isThere || isUnreadableRow(content, id, row ?? '*')) return [];
    return [
      {
        file,
        ...at(['of']),
        rule: 'errata/target',
        message: `勘误所说的“${data.of}”不存在`,
        remedy: '核对文献编号与行编号，如 shaoxing-2019/signing-rate；行已删去的，写文献编号，在 now 里说明。',
      },
    ];
  });
}
