import { MIME } from './mime.ts';
import { RULES } from './header-rules.ts';

/**
 * The `_headers` file that several static hosts read from the site's own folder. They join the values of all rules that match, so each rule first takes away
 * what it replaces.
 * @param base `/`, or `/kb/`
 */
export function writeHeadersFile(base: string): string {
  const common = RULES[0]?.headers.map(({ name }) => name) ?? [];
  const blocks = RULES.map(({ under, headers }) => {
    const replaced = under === '' ? [] : headers.filter(({ name }) => common.includes(name));
    return [
      `${base}${under === '' ? '*' : under}`,
      ...replaced.map(({ name }) => `  ! ${name}`),
      ...headers.map(({ name, value }) => `  ${name}: ${value}`),
    ];
  });
  // What hosts are known not to know by themselves.
  const types = ['.csv', '.parquet', '.sqlite', '.jsonld', '.ics', '.txt'].map((end) => [
    `${base}*${end}`,
    `  Content-Type: ${MIME[end] ?? ''}`,
  ]);
  return `${[...blocks, ...types].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
