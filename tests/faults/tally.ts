/** Counts what came of the probes, and says it in a short table. */
export interface Finding {
  /** What was tried: 校验、设置与输出 … */
  stage: string;
  name: string;
  /** `wrong`: none of the worse things, but not what must come of it. */
  result: 'refused' | 'harmless' | 'wrong' | 'lost' | 'ran' | 'crash' | 'hang';
  detail: string;
}

const RESULTS = ['refused', 'harmless', 'wrong', 'lost', 'ran', 'crash', 'hang'] as const;
const HEADS = ['试', '拒绝', '无害', '不对', '丢失', '运行', '崩溃', '挂起'];
const GOOD = new Set<Finding['result']>(['refused', 'harmless']);

export const isGood = ({ result }: Finding): boolean => GOOD.has(result);

/** One row per stage and one for all; then every finding that is not good, with what was seen. */
export function describe(findings: readonly Finding[]): string {
  const stages = [...Map.groupBy(findings, ({ stage }) => stage), ['合计', [...findings]] as const];
  const rows = stages.map(([stage, all]) => [
    stage,
    all.length,
    ...RESULTS.map((result) => all.filter((finding) => finding.result === result).length),
  ]);
  const bad = findings.filter((finding) => !isGood(finding));
  return [
    table([['', ...HEADS], ...rows]),
    ...bad.map(({ stage, name, result, detail }) =>
      showPlainly(`✗ ${stage}｜${name}｜${HEADS[RESULTS.indexOf(result) + 1]}｜${detail}`),
    ),
  ].join('\n');
}

/** What was found may hold what must not reach a terminal. */
const showPlainly = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);

/** The last line of the command; `npm test` shows it. */
export function summarize(findings: readonly Finding[]): string {
  const count = (result: Finding['result']) => findings.filter((finding) => finding.result === result).length;
  return `探针 ${findings.length}：拒绝 ${count('refused')}，无害 ${count('harmless')}，不对 ${count('wrong')}，丢失 ${count('lost')}，运行 ${count('ran')}，崩溃 ${count('crash')}，挂起 ${count('hang')}`;
}

/** Columns of equal width, a Han character counting as two. */
function table(rows: readonly (readonly (string | number)[])[]): string {
  const width = (text: string) => [...text].reduce((sum, char) => sum + (/[\u1100-\uffff]/.test(char) ? 2 : 1), 0);
  const texts = rows.map((row) => row.map(String));
  const widths = texts[0]?.map((_, column) => Math.max(...texts.map((row) => width(row[column] ?? '')))) ?? [];
  const pad = (text: string, column: number) => {
    const room = ' '.repeat((widths[column] ?? 0) - width(text));
    return column === 0 ? text + room : room + text;
  };
  return texts.map((row) => row.map(pad).join('  ')).join('\n');
}
