/** Every reference from one entry to another must resolve; ids must be unique. */
import type { Problem } from '../../schema/problem.ts';
import { expandRanges } from '../../schema/fields.ts';
import { readUse } from '../../schema/numeral.ts';
import { isUnreadableRow, type Content, type DocumentSource, type TableName } from '../content.ts';
import type { Position } from '../positions.ts';
import { suggestion } from '../../text/suggest.ts';

type Kind = 'document' | 'region' | 'measure' | 'indicator' | 'policy' | 'institution' | 'domain';

const NAMES: Record<Kind, string> = {
  document: '文献',
  region: '地区',
  measure: '举措',
  indicator: '指标',
  policy: '政策',
  institution: '机构',
  domain: '一级举措（领域）',
};

const HOMES: Record<Kind, string> = {
  document: 'documents/<编号>/',
  region: 'regions/<代码>.mdx',
  measure: 'measures/<编号>.mdx',
  indicator: 'indicators/<编号>.mdx',
  policy: 'policies.yaml',
  institution: 'institutions.yaml',
  domain: 'measures/ 中没有 broader 的举措',
};

const REGISTRIES: Partial<Record<Kind, string>> = { policy: 'policies.yaml', institution: 'institutions.yaml' };

/** Checks all references of the content. */
export function checkReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  const known: Record<Kind, Set<string>> = {
    document: new Set(content.documents.map(({ id }) => id)),
    region: new Set(content.regions.map(({ id }) => id)),
    measure: new Set(content.measures.map(({ id }) => id)),
    indicator: new Set(content.indicators.map(({ id }) => id)),
    policy: new Set(content.policies.map(({ id }) => id)),
    institution: new Set(content.institutions.map(({ id }) => id)),
    domain: new Set(content.measures.filter(({ data }) => !data.broader).map(({ id }) => id)),
  };
  const resolve = (kind: Kind, target: string | null | undefined, file: string, position: Position) => {
    if (!target || known[kind].has(target) || content.unreadable.has(target)) return;
    // Nobody knows what a registry holds that can't be read; its own problem is reported.
    const registry = REGISTRIES[kind];
    if (registry && content.unreadable.has(registry)) return;
    const remedy = `${suggestion(target, [...known[kind]])}改正编号，或先在 ${HOMES[kind]} 建立这一条。`;
    problems.push({ file, ...position, rule: `reference/${kind}`, message: `${NAMES[kind]}“${target}”不存在`, remedy });
  };

  for (const entry of content.documents) {
    const { data, file, at } = entry;
    resolve('region', data.region, file, at(['region']));
    resolve('document', data.parent, file, at(['parent']));
    data.regions.forEach((code, index) => resolve('region', code, file, at(['regions', index])));
    data.institutions.forEach((target, index) => resolve('institution', target, file, at(['institutions', index])));
    checkTables(entry, content, resolve, problems);
  }
  for (const { data, file, at } of content.cases) {
    resolve('region', data.region, file, at(['region']));
    data.regions?.forEach((code, index) => resolve('region', code, file, at(['regions', index])));
    const lists = {
      document: data.documents,
      measure: data.measures,
      indicator: data.indicators,
      institution: data.institutions,
    } as const;
    for (const [kind, targets] of Object.entries(lists))
      targets.forEach((target, index) => resolve(kind as Kind, target, file, at([`${kind}s`, index])));
  }
  for (const { data, file, at } of content.regions) resolve('region', data.parent, file, at(['parent']));
  for (const { id, data, file, at } of content.measures) {
    resolve('measure', data.broader, file, at(['broader']));
    data.distinct.forEach(({ measure }, index) => {
      resolve('measure', measure, file, at(['distinct', index, 'measure']));
      if (measure === id)
        problems.push({
          file,
          ...at(['distinct', index, 'measure']),
          rule: 'reference/self',
          message: '不可混同的对象是它自己',
          remedy: '改成另一项举措的编号。',
        });
    });
    data.indicators.forEach((target, index) => resolve('indicator', target, file, at(['indicators', index])));
    data.policies.forEach((target, index) => resolve('policy', target, file, at(['policies', index])));
  }
  for (const { data, file, at } of content.indicators) {
    resolve('domain', data.domain, file, at(['domain']));
    data.measures.forEach((target, index) => resolve('measure', target, file, at(['measures', index])));
  }
  for (const { data, file, at } of content.policies) {
    resolve('region', data.region, file, at(['region']));
    resolve('document', data.document, file, at(['document']));
    data.based_on.forEach((target, index) => resolve('policy', target, file, at(['based_on', index])));
  }
  for (const { data, file, at } of content.institutions) resolve('region', data.region, file, at(['region']));
  checkDuplicates(content, problems);
  return problems;
}

type Resolve = (kind: Kind, target: string | null | undefined, file: string, position: Position) => void;

function checkTables(entry: DocumentSource, content: Content, resolve: Resolve, problems: Problem[]): void {
  const file = (table: TableName) => `${entry.folder}/${table}.csv`;
  const paragraphs = new Set(expandRanges(entry.data.original.paragraphs));
  const inside = (table: TableName, { paragraph, line }: { paragraph: number; line: number }) => {
    if (paragraphs.has(paragraph)) return;
    problems.push({
      file: file(table),
      line,
      rule: 'reference/paragraph',
      message: `第 ${paragraph} 段不属于这份文献（${entry.data.original.paragraphs}）`,
      remedy: '改正段落号，或改正 index.mdx 中 original.paragraphs。',
    });
  };
  const listed = (table: TableName, row: { region: string; institution?: string | null; line: number }) => {
    const place = { file: file(table), line: row.line };
    if (!entry.data.regions.includes(row.region))
      problems.push({
        ...place,
        rule: 'reference/region-not-listed',
        message: `地区 ${row.region} 不在本文献的 regions 中`,
        remedy: `${suggestion(row.region, entry.data.regions)}改正代码，或在 index.mdx 的 regions 里补上。`,
      });
    if (row.institution && !entry.data.institutions.includes(row.institution))
      problems.push({
        ...place,
        rule: 'reference/institution-not-listed',
        message: `机构“${row.institution}”不在本文献的 institutions 中`,
        remedy: `${suggestion(row.institution, entry.data.institutions)}改正编号，或在 index.mdx 的 institutions 里补上。`,
      });
  };
  for (const row of entry.observations) {
    listed('observations', row);
    resolve('indicator', row.indicator, file('observations'), row);
    resolve('region', row.region, file('observations'), row);
    resolve('institution', row.institution, file('observations'), row);
    inside('observations', row);
  }
  for (const row of entry.adoptions) {
    listed('adoptions', row);
    resolve('measure', row.measure, file('adoptions'), row);
    resolve('region', row.region, file('adoptions'), row);
    resolve('institution', row.institution, file('adoptions'), row);
    inside('adoptions', row);
  }
  for (const row of entry.events) {
    listed('events', row);
    resolve('region', row.region, file('events'), row);
    resolve('measure', row.measure, file('events'), row);
    inside('events', row);
  }
  for (const row of entry.problems) {
    listed('problems', row);
    resolve('region', row.region, file('problems'), row);
    resolve('measure', row.measure, file('problems'), row);
    inside('problems', row);
  }
  for (const row of entry.citations) {
    resolve('policy', row.policy, file('citations'), row);
    inside('citations', row);
  }
  const observations = new Map(entry.observations.map((row) => [row.id, row]));
  for (const row of entry.numerals) {
    inside('numerals', row);
    const use = readUse(row.use);
    if (use.kind !== 'observation') continue;
    const target = observations.get(use.value);
    const place = { file: file('numerals'), line: row.line };
    if (!target && isUnreadableRow(content, entry.id, use.value)) continue;
    if (!target)
      problems.push({
        ...place,
        rule: 'reference/observation',
        message: `观测“${use.value}”不在本文献的 observations.csv 中`,
        remedy: `${suggestion(use.value, [...observations.keys()])}改正编号，或补一行观测。`,
      });
    else if (target.paragraph !== row.paragraph)
      problems.push({
        ...place,
        rule: 'reference/observation-paragraph',
        message: `观测“${use.value}”在第 ${target.paragraph} 段，这里是第 ${row.paragraph} 段`,
        remedy: '改正段落号；标题重复的数字用途填 heading。',
      });
  }
  entry.data.notes.forEach((note, index) => {
    note.observations.forEach((target, position) => {
      if (!observations.has(target) && !isUnreadableRow(content, entry.id, target))
        problems.push({
          file: entry.file,
          ...entry.at(['notes', index, 'observations', position]),
          rule: 'reference/observation',
          message: `数据说明提到的观测“${target}”不存在`,
          remedy: `${suggestion(target, [...observations.keys()])}改正编号，或从 observations 里删去。`,
        });
    });
    note.paragraphs.forEach((paragraph, position) => {
      if (!paragraphs.has(paragraph))
        problems.push({
          file: entry.file,
          ...entry.at(['notes', index, 'paragraphs', position]),
          rule: 'reference/paragraph',
          message: `第 ${paragraph} 段不属于这份文献`,
          remedy: '改正段落号。',
        });
    });
  });
}

function checkDuplicates(content: Content, problems: Problem[]): void {
  const report = (file: string, position: Position, id: string, first: string) =>
    problems.push({
      file,
      ...position,
      rule: 'duplicate/id',
      message: `编号“${id}”重复，已用于 ${first}`,
      remedy: '换一个编号，或合并两条。',
    });
  for (const document of content.documents) {
    const seen = new Map<string, string>();
    for (const table of ['observations', 'adoptions', 'events', 'problems'] as const)
      for (const { id, line } of document[table]) {
        const first = seen.get(id);
        if (first) report(`${document.folder}/${table}.csv`, { line }, id, first);
        else seen.set(id, `${table}.csv 第 ${line} 行`);
      }
  }
  for (const entries of [content.policies, content.institutions, content.checks ?? [], content.moved ?? []]) {
    const seen = new Map<string, string>();
    for (const { id, file, at } of entries) {
      const first = seen.get(id);
      if (first) report(file, at(['id']), id, first);
      else seen.set(id, `第 ${at(['id']).line} 行`);
    }
  }
  const names = new Map<string, string>();
  for (const { id, file, data, at } of content.measures) {
    const words: [string, Position][] = [
      [data.name, at(['name'])],
      ...data.aliases.map((alias, index): [string, Position] => [alias.name, at(['aliases', index])]),
    ];
    for (const [name, position] of words) {
      const first = names.get(name);
      if (first)
        problems.push({
          file,
          ...position,
          rule: 'duplicate/name',
          message: `名称“${name}”已用于举措 ${first}`,
          remedy: '一个名称只能指一项举措；从其中一处删去。',
        });
      else names.set(name, id);
    }
  }
}
