/** What a host is told, and how its answers are judged. */
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../src/hosting/header-rules.ts';
import { type Answer, judgeAnswer } from '../../src/hosting/judge-answer.ts';
import { readManifest, writeManifest } from '../../src/hosting/manifest.ts';
import { mimeOf } from '../../src/hosting/mime.ts';
import { writeHeadersFile } from '../../src/hosting/write-headers-file.ts';
import { writeCaddy } from '../../src/hosting/write-caddy.ts';
import { writeNginx } from '../../src/hosting/write-nginx.ts';

/** What a host that reads `_headers` sends: every block that matches, values of one name joined, `!` takes a name away. */
function sendFrom(text: string, path: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const block of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const matches = new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`).test(path);
    for (const line of matches ? lines : []) {
      const [, away, name = '', value = ''] = /^ {2}(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
      if (away) sent.delete(name);
      else sent.set(name, sent.has(name) && name !== 'Content-Type' ? `${sent.get(name)}, ${value}` : value);
    }
  }
  return sent;
}

describe('headers', () => {
  it.each(['', 'cases/', '_assets/page.1a2b.css', 'data/observations.csv', 'embed/indicators/x/', 'sw.js'])(
    'of %j are the same whether declared or read from _headers',
    (path) => {
      const sent = sendFrom(writeHeadersFile('/kb/'), `/kb/${path}`);
      sent.delete('Content-Type');
      expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(headersOf(path)));
    },
  );

  it('let a page be framed only where it is made to be', () => {
    expect(headersOf('cases/').get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
    expect(headersOf('embed/figures/a/b/').get('Content-Security-Policy')).toBe('frame-ancestors *');
  });

  it('keep for a year what bears a digest in its name, and nothing else', () => {
    expect(headersOf('_assets/a.js').get('Cache-Control')).toContain('immutable');
    for (const path of ['', 'sw.js', 'build.json', 'pagefind/index/a', 'data/kb.sqlite'])
      expect(headersOf(path).get('Cache-Control'), path).toContain('must-revalidate');
  });

  it('stand in the settings of nginx and Caddy under the base path', () => {
    for (const text of [writeNginx('/kb/', '/srv/kb'), writeCaddy('/kb/', '/srv/kb')]) {
      expect(text).toContain('/kb/_assets/');
      expect(text).toContain("frame-ancestors 'none'");
      expect(text).toContain('nosniff');
      expect(text).toContain('/kb/404.html');
    }
  });
});

describe('a manifest', () => {
  const manifest = { build: '0123456789ab', files: [{ path: 'a/甲.html', bytes: 3, sha256: 'x-y_z' }] };
  it('comes back as it was', () => expect(readManifest(writeManifest(manifest))).toEqual(manifest));
  it.each([
    ['no JSON', '<html>'],
    ['a row too short', '{"build":"0123456789ab","files":[["a"]]}'],
    ['a path that leads out', '{"build":"0123456789ab","files":[["../a",1,"x"]]}'],
    ['an absolute path', '{"build":"0123456789ab","files":[["/a",1,"x"]]}'],
  ])('with %s is none', (_, text) => expect(readManifest(text)).toBeUndefined());
});

describe('an answer', () => {
  const file = { path: 'cases/index.html', bytes: 5000, sha256: 'ours' };
  const good: Answer = {
    status: 200,
    redirected: undefined,
    type: 'text/html; charset=utf-8',
    cache: 'public, max-age=0, must-revalidate',
    encoding: 'gzip',
    sha256: 'ours',
    bytes: 5000,
    build: 'new',
  };
  const kinds = (change: Partial<Answer>, path = file.path) =>
    judgeAnswer({ ...file, path }, { ...good, type: mimeOf(path), ...change }, 'new').map(
      ({ kind, level }) => `${level} ${kind}`,
    );

  it.each<[string, Partial<Answer>, string[]]>([
    ['as built', {}, []],
    ['not there', { status: 404 }, ['error missing']],
    ['nothing at all', { status: 0 }, ['error missing']],
    ['sent elsewhere', { status: 308, redirected: '/cases' }, ['error redirected']],
    ['a page of another build', { sha256: 'theirs', build: 'old' }, ['error stale']],
    ['a page that was rewritten', { sha256: 'theirs' }, ['error altered']],
    ['cut short', { sha256: 'theirs', bytes: 4000 }, ['error altered']],
    ['plain text for a page', { type: 'text/plain; charset=utf-8' }, ['error type']],
    ['no type', { type: '' }, ['error type']],
    ['a page in GBK', { type: 'text/html; charset=gbk' }, ['error type']],
    ['a page without charset, which names its own', { type: 'text/html' }, []],
    ['a page kept for a year', { cache: 'public, max-age=31536000' }, ['error cached']],
    ['a page kept for ten minutes', { cache: 'max-age=600' }, []],
    ['as it is, unpacked', { encoding: '' }, ['notice uncompressed']],
  ])('%s', (_, change, expected) => expect(kinds(change)).toEqual(expected));

  it.each<[string, string, Partial<Answer>, string[]]>([
    ['a table without charset', 'data/a.csv', { type: 'text/csv' }, ['error type']],
    ['a table as a spreadsheet', 'data/a.csv', { type: 'application/vnd.ms-excel' }, ['error type']],
    ['a script by its old name', '_assets/a.js', { type: 'application/javascript', cache: 'max-age=31536000' }, []],
    ['an asset that is not kept', '_assets/a.js', {}, ['notice kept']],
    ['a database by any name', 'data/kb.sqlite', { type: 'application/octet-stream' }, ['notice type']],
    ['a part of the index', 'pagefind/index/a.kbs', { type: 'application/octet-stream' }, []],
  ])('%s', (_, path, change, expected) => expect(kinds(change, path)).toEqual(expected));
});
