/** Rows that point at each other by id (`of`, `before`): the other row exists, is of the right kind, and both say the same deadline. */
import type { Problem } from '../../schema/problem.ts';
import { suggestion } from '../../text/suggest.ts';
import { isUnreadableRow, type Content, type DocumentSource } from '../content.ts';
import { readDeadline } from '../targets/deadline.ts';

type Observation = DocumentSource['observations'][number];
type Adoption = DocumentSource['adoptions'][number];
type DatedEvent = DocumentSource['events'][number];
type Finding = Pick<Problem, 'rule' | 'message' | 'remedy'>;

/** Checks the joins of every document. */
export function checkJoins(content: Content): Problem[] {
  return content.documents.flatMap((document) => {
    const observations = new Map(document.observations.map((row) => [row.id, row]));
    const adoptions = new Map(document.adoptions.map((row) => [row.id, row]));
    const rows: Rows = {
      observations,
      adoptions,
      isUnreadable: (id) => isUnreadableRow(content, document.id, id),
    };
    const at = (table: string, line: number, findings: readonly Finding[]) =>
      findings.map((finding) => ({ file: `${document.folder}/${table}.csv`, line, ...finding }));
    return [
      ...document.observations.flatMap((row) => at('observations', row.line, checkBefore(row, rows))),
      ...document.adoptions.flatMap((row) => at('adoptions', row.line, checkCommitment(row, rows))),
      ...document.events.flatMap((row) => at('events', row.line, checkDueEvent(row, rows))),
    ];
  });
}

interface Rows {
  readonly observations: ReadonlyMap<string, Observation>;
  readonly adoptions: ReadonlyMap<string, Adoption>;
  readonly isUnreadable: (id: string) => boolean;
}

function checkBefore(row: Observation, { observations, isUnreadable }: Rows): Finding[] {
  if (row.before === null || isUnreadable(row.before)) return [];
  const earlier = observations.get(row.before);
  if (!earlier) return [missing('join/before', row.before, observations.keys(), '同一文献的观测')];
  const differs = (['indicator', 'unit', 'region', 'institution', 'basis', 'subject'] as const).filter(
    (field) => earlier[field] !== row[field],
  );
  const finding = (message: string, remedy: string): Finding[] => [{ rule: 'join/before', message, remedy }];
  if (earlier === row) return finding('before 指的是这一行自己', '填此前那个数的编号，没有的留空。');
  if (earlier.before !== null && observations.get(earlier.before) === row)
    return finding(`“${row.id}”与“${row.before}”互指为前值`, '只在后来的一行填 before。');
  if (differs.length > 0)
    return finding(
      `前值“${row.before}”与本行不是同一事物：${differs.join('、')} 不同`,
      '前后两行的指标、单位、地区、机构、口径性质与对象要相同；不是同一事物的，清空 before。',
    );
  return [];
}

function checkCommitment(row: Adoption, { observations, isUnreadable }: Rows): Finding[] {
  if (row.of === null || isUnreadable(row.of)) return [];
  const finding = (message: string, remedy: string): Finding[] => [{ rule: 'join/of', message, remedy }];
  if (row.status !== 'planned')
    return finding(`状态为 ${row.status} 的落地填了 of`, '只有计划（planned）才指向数值目标；清空 of，或改正状态。');
  const figure = observations.get(row.of);
  if (!figure) return [missing('join/of', row.of, observations.keys(), '同一文献的观测')];
  if (figure.nature === 'actual')
    return finding(`of 指向的观测“${row.of}”是实际数，不是承诺`, '指向目标、计划或标准一类的观测，或清空 of。');
  return checkSame(row, row.end, figure, figure.period, row.of);
}

function checkDueEvent(row: DatedEvent, { observations, adoptions, isUnreadable }: Rows): Finding[] {
  if (row.of === null || isUnreadable(row.of)) return [];
  const [figure, commitment] = [observations.get(row.of), adoptions.get(row.of)];
  if (!figure && !commitment)
    return [missing('join/of', row.of, [...observations.keys(), ...adoptions.keys()], '同一文献的观测或落地')];
  if (figure?.nature === 'actual' || (commitment && commitment.status !== 'planned'))
    return [
      {
        rule: 'join/of',
        message: `of 指向的“${row.of}”不是承诺`,
        remedy: '到期的须是目标、计划一类的观测，或状态为 planned 的落地；已经做到的，事件类别改为 completion 等。',
      },
    ];
  const target = figure ?? commitment;
  const due = figure ? figure.period : (commitment?.end ?? null);
  return target ? checkSame(row, row.date, target, due, row.of) : [];
}

/** Rows of one promise belong to one region and do not contradict each other's deadline. */
function checkSame(
  row: { region: string },
  due: string | null,
  target: { region: string },
  targetDue: string | null,
  of: string,
): Finding[] {
  const findings: Finding[] = [];
  if (row.region !== target.region)
    findings.push({
      rule: 'join/region',
      message: `地区 ${row.region} 与所指的“${of}”（${target.region}）不同`,
      remedy: '同一承诺的各行地区相同；改正代码，或改正 of。',
    });
  const [one, other] = [readDeadline(due ?? ''), readDeadline(targetDue ?? '')];
  if (one.day && other.day && (one.day !== other.day || one.kind !== other.kind))
    findings.push({
      rule: 'join/deadline',
      message: `期限“${due}”与所指的“${of}”的期限“${targetDue}”不一致`,
      remedy: '同一承诺只有一个期限：原文写明的不带“?”，推断的两处都带“?”，末日相同。',
    });
  return findings;
}

const missing = (rule: string, id: string, known: Iterable<string>, what: string): Finding => ({
  rule,
  message: `“${id}”不是${what}`,
  remedy: `${suggestion(id, [...known])}改正编号，或清空这一格。`,
});
