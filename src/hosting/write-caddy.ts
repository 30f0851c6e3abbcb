import { headersOf, partHeaders, RULES } from './header-rules.ts';
import { MIME } from './mime.ts';

/**
 * A Caddyfile that serves the site.
 * @param base `/`, or `/kb/`
 * @param folder where the site's folder lies on the host; below it, the folders of the base path
 */
export function writeCaddy(base: string, folder: string): string {
  const parts = RULES.filter(({ under }) => under !== '').flatMap(({ under }, index) => [
    `  @part${index} path ${base}${under}`,
    ...partHeaders(under).map(([name, value]) => `  header @part${index} ${name} ${JSON.stringify(value)}`),
  ]);
  const types = ['.csv', '.parquet', '.sqlite', '.jsonld', '.ics', '.txt'].flatMap((end) => [
    `  @type${end.slice(1)} path *${end}`,
    `  header @type${end.slice(1)} Content-Type ${JSON.stringify(MIME[end] ?? '')}`,
  ]);
  return `${[
    ':80 {',
    `  root * ${folder}`,
    '  encode zstd gzip',
    '  header {',
    ...[...headersOf('')].map(([name, value]) => `    ${name} ${JSON.stringify(value)}`),
    '  }',
    ...parts,
    ...types,
    '  file_server',
    '  handle_errors {',
    '    @missing expression {http.error.status_code} == 404',
    `    rewrite @missing ${base}404.html`,
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`;
}
