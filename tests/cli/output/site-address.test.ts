import { describe, expect, it } from 'vitest';
import { quote, Refusal } from '../../../src/cli/output/refusal.ts';
import { readBasePath, readSiteAddress } from '../../../src/cli/output/site-address.ts';

const refusal = (env: Record<string, string>): string => {
  try {
    return `taken as ${JSON.stringify(readSiteAddress(env))}`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
};

describe('BASE_PATH', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['kb', '/kb/'],
    ['/kb', '/kb/'],
    ['kb/', '/kb/'],
    ['/kb/', '/kb/'],
    ['/a/b/', '/a/b/'],
    ['/a.b/c_d~1-2/', '/a.b/c_d~1-2/'],
  ])('%j is %s', (value, expected) => {
    expect(readBasePath(value)).toBe(expected);
  });

  it.each([
    ['//evil', '两道斜线'],
    ['/kb//', '两道斜线'],
    ['//', '两道斜线'],
    ['/a//b/', '两道斜线'],
    ['https://x.example/kb/', '带有协议'],
    ['javascript:alert(1)', '带有协议'],
    ['C:/Program Files/Git/kb', '带有协议（或盘符）'],
    ['/\\evil', '反斜线'],
    ['\\\\evil', '反斜线'],
    ['/kb?x=1', '? 或 #'],
    ['/kb#x', '? 或 #'],
    ['/../', '. 或 ..'],
    ['/a/../b', '. 或 ..'],
    ['.', '. 或 ..'],
    ['/a/./b', '. 或 ..'],
    ['/%2e%2e/', '“%2e%2e” 要转码'],
    ['/a b/', '“a b” 要转码'],
    ['/ kb/', '“ kb” 要转码'],
    ['/中文/', '“中文” 要转码'],
    ['/a\tb/', '〈U+0009〉'],
    ['/a\u202eb/', '〈U+202E〉'],
    ['/a"b/', '要转码'],
    ['/a<b>/', '要转码'],
    ['/a:b/', '要转码'],
    ['/a@b/', '要转码'],
    [`/${'a'.repeat(300)}/`, '超过 200 个字符'],
  ])('%j is refused', (value, why) => {
    const message = refusal({ BASE_PATH: value });
    expect(message).toContain('BASE_PATH');
    expect(message).toContain(why);
    expect(message).toContain('｜写成网站所在的子路径，如 /kb/');
  });
});

describe('SITE_URL', () => {
  it.each([
    ['https://kb.example.org', 'https://kb.example.org'],
    ['https://kb.example.org/', 'https://kb.example.org'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080/', 'http://[::1]:8080'],
    ['HTTPS://KB.Example.org', 'https://kb.example.org'],
    ['https://医改.example', 'https://xn--ekrq23b.example'],
  ])('%s gives %s', (value, origin) => {
    expect(readSiteAddress({ SITE_URL: value })).toEqual({ origin, base: '/' });
  });

  it('is not needed', () => {
    expect(readSiteAddress({})).toEqual({ origin: undefined, base: '/' });
    expect(readSiteAddress({ SITE_URL: '', BASE_PATH: 'kb' })).toEqual({ origin: undefined, base: '/kb/' });
  });

  it.each([
    ['ftp://x.example', '不是 http:// 或 https:// 开头'],
    ['javascript:alert(1)', '不是 http:// 或 https:// 开头'],
    ['file:///etc/passwd', '不是 http:// 或 https:// 开头'],
    ['//x.example', '不是 http:// 或 https:// 开头'],
    ['x.example', '不是 http:// 或 https:// 开头'],
    ['https:x.example', '不是 http:// 或 https:// 开头'],
    ['https://', '不是 http:// 或 https:// 开头'],
    ['https:///x.example', '不是 http:// 或 https:// 开头'],
    ['not a url', '空白'],
    ['https://x.exa\tmple', '空白'],
    [' https://x.example', '空白'],
    ['https:\\\\x.example', '反斜线'],
    ['https://x.example\\@evil.example', '反斜线'],
    ['https://someone@x.example', '用户名或口令'],
    ['https://someone:secret@x.example/', '用户名或口令'],
    ['https://@x.example/', '用户名或口令'],
    ['https://x.example?a=1', '带有 ? 或 #'],
    ['https://x.example/#a', '带有 ? 或 #'],
    ['https://x.example/#', '带有 ? 或 #'],
    ['https://a b.example', '空白'],
    ['https://x.example:99999', '不是有效的网址'],
    ['https://x.example:0', '主机名或端口'],
    ['https://.', '主机名或端口'],
    ['https://x..example', '主机名或端口'],
    ['https://-x.example', '主机名或端口'],
    ['https://x.example;y', '主机名或端口'],
    ['https://"x".example', '主机名或端口'],
    [`https://${'a'.repeat(64)}.example`, '主机名或端口'],
    ['https://1.2.3', '会被读作 1.2.0.3'],
    ['https://0', '会被读作 0.0.0.0'],
    [`https://${'a'.repeat(300)}.example`, '超过 200 个字符'],
  ])('%j is refused', (value, why) => {
    const message = refusal({ SITE_URL: value });
    expect(message).toMatch(/^SITE_URL “/);
    expect(message).toContain(why);
    expect(message).toContain('｜写成协议加域名');
  });

  it('with a path is refused, and the message writes both variables out', () => {
    expect(refusal({ SITE_URL: 'https://a.example/sub/' })).toBe(
      'SITE_URL “https://a.example/sub/” 带有路径 “/sub/”｜子路径写在 BASE_PATH：SITE_URL=https://a.example BASE_PATH=/sub/',
    );
    expect(refusal({ SITE_URL: 'https://a.example//evil/' })).toContain('BASE_PATH=/kb/');
    expect(refusal({ SITE_URL: 'https://a.example/sub/', BASE_PATH: '/kb/' })).toContain('BASE_PATH=/sub/');
  });

  it('may repeat the path that BASE_PATH names', () => {
    expect(readSiteAddress({ SITE_URL: 'https://a.example/sub', BASE_PATH: 'sub' })).toEqual({
      origin: 'https://a.example',
      base: '/sub/',
    });
  });
});

describe('quote', () => {
  it('keeps an echo short and on one line', () => {
    expect(quote('a\u001b[2J\nb')).toBe('“a〈U+001B〉[2J〈U+000A〉b”');
    expect(quote('字'.repeat(500))).toBe(`“${'字'.repeat(80)}……”`);
  });
});
