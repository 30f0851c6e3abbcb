/** What a reference may name, and what to say of one that names nothing. */
import type { Problem } from '../../../schema/problem.ts';
import { suggestion } from '../../../text/suggest.ts';
import type { Content } from '../../content.ts';
import type { Position } from '../../positions.ts';

export type Kind = 'document' | 'region' | 'measure' | 'indicator' | 'policy' | 'institution' | 'domain';

const NAMES: Record<Kind, string> = {
  document: '文献',
  region: '地区',
  measure: '举措',
  indicator: '指标',
  policy: '政策',
  institution: '机构',
  domain: '一级举措',
};

const HOMES: Record<Kind, string> = {
  document: 'documents/<编号>/',
  region: 'regions/<代码>.mdx',
  measure: 'measures/<编号>.mdx',
  indicator: 'indicators/<编号>.mdx',
  policy: 'policies.yaml',
  institution: 'institutions.yaml',
  domain: 'measures/<编号>.mdx（不写 broader）',
};

const REGISTRIES: Partial<Record<Kind, string>> = { policy: 'policies.yaml', institution: 'institutions.yaml' };

/** Reports a reference that names nothing; the place in a record is looked up only then. */
export type Resolve = (
  kind: Kind,
  target: string | null | undefined,
  file: string,
  place: Position | (() => Position),
) => void;

/** @param problems receives what is found */
export function makeResolver(content: Content, problems: Problem[]): Resolve {
  const known = knownIds(content);
  return (kind, target, file, place) => {
    if (!target || known[kind].has(target) || content.unreadable.has(target)) return;
    // Nobody knows what a registry holds that can't be read; its own problem is reported.
    const registry = REGISTRIES[kind];
    if (registry && content.unreadable.has(registry)) return;
    const near = suggestion(target, [...known[kind]]);
    const rule = `reference/${kind}`;
    const position = typeof place === 'function' ? place() : place;
    if (kind === 'domain' && known.measure.has(target))
      problems.push({
        ...{ file, ...position, rule, message: `举措“${target}”不是一级举措，不能作领域` },
        remedy: `${near}改为它所属的一级举措。`,
      });
    else
      problems.push({
        ...{ file, ...position, rule, message: `${NAMES[kind]}“${target}”不存在` },
        remedy: `${near}改正编号，或先在 ${HOMES[kind]} 建立这一条。`,
      });
  };
}

const idsOf = (entries: readonly { id: string }[]): Set<string> => new Set(entries.map(({ id }) => id));

const knownIds = (content: Content): Record<Kind, Set<string>> => ({
  document: idsOf(content.documents),
  region: idsOf(content.regions),
  measure: idsOf(content.measures),
  indicator: idsOf(content.indicators),
  policy: idsOf(content.policies),
  institution: idsOf(content.institutions),
  domain: idsOf(content.measures.filter(({ data }) => !data.broader)),
});
