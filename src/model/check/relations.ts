/** The registry of relations must name rows that exist and units that fit. */
import type { Problem } from '../../schema/problem.ts';
import { isUnreadableRow, type Content } from '../content.ts';
import { suggestion } from '../../text/suggest.ts';

/** Checks content/checks.yaml against the observations. */
export function checkRelations(content: Content): Problem[] {
  const units = new Map<string, string>(
    content.documents.flatMap(({ id, observations }) =>
      observations.map((row) => [`${id}/${row.id}`, row.unit] as const),
    ),
  );
  return (content.checks ?? []).flatMap(({ data, file, at }) => {
    const problems: Problem[] = [];
    const named: [readonly PropertyKey[], string | undefined][] = [
      ...data.parts.map((key, index): [PropertyKey[], string] => [['parts', index], key]),
      [['whole'], data.whole],
      [['rate'], data.rate],
      [['stated'], data.stated],
    ];
    for (const [path, key] of named)
      if (key && !units.has(key) && !isUnread(content, key))
        problems.push({
          file,
          ...at(path),
          rule: 'reference/observation',
          message: `观测“${key}”不存在`,
          remedy: `${suggestion(key, [...units.keys()])}改正地址。`,
        });
    const partUnits = new Set(data.parts.flatMap((key) => units.get(key) ?? []));
    if (partUnits.size > 1)
      problems.push({
        file,
        ...at(['parts']),
        rule: 'check/unit',
        message: `相加的各项单位不同：${[...partUnits].join('、')}`,
        remedy: '只把同一单位的观测列在一起。',
      });
    const isPoints = data.kind === 'point-base';
    const wanted: [string, string | undefined, string][] = [
      ['rate', data.rate, isPoints ? '百分点' : '%'],
      ...(isPoints ? [['parts', data.parts[0], '%'] as [string, string | undefined, string]] : []),
      ...(isPoints || data.kind === 'share'
        ? [['stated', data.stated, '%'] as [string, string | undefined, string]]
        : []),
    ];
    for (const [path, key, want] of wanted) {
      const unit = key ? units.get(key) : undefined;
      if (unit && unit !== want)
        problems.push({
          file,
          ...at([path]),
          rule: 'check/unit',
          message: `${path} 应是${want === '%' ? '百分比' : '百分点'}，“${key}”的单位是“${unit}”`,
          remedy: '改成比率所在的观测。',
        });
    }
    return problems;
  });
}

/** The row exists, but its own problem is reported where it stands. */
function isUnread(content: Content, key: string): boolean {
  const [document = '', id = ''] = key.split('/');
  return isUnreadableRow(content, document, id);
}
