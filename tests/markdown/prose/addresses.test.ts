import { describe, expect, test } from 'vitest';
import { findDisguise, refuseAddress } from '../../../src/markdown/prose/addresses.ts';

describe('addresses that may stand', () => {
  test.each([
    ...['https://local.example/', 'https://www.internal.example.cn/', 'http://100.2.3.4/', 'https://a.example/100%25'],
    ...['https://www.nhc.gov.cn/', 'http://a.example:8080/b?c=d#e', 'HTTPS://EXAMPLE.ORG/', 'https://a.example/文件'],
    ...[
      'https://例子.example/',
      '/',
      '/regions/330600/',
      '/compare/?regions=330600,320115',
      '#主要做法',
      '/documents/a/#p5',
    ],
  ])('%s', (url) => expect(refuseAddress(url)).toBeUndefined());
});

describe('addresses that are refused', () => {
  test.each([
    ...['javascript:alert(1)', 'JaVaScRiPt:x', ' javascript:x', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'],
    ...['blob:https://x', 'mailto:a@b.cn', 'tel:13800138000', 'ftp://a.example/', 'view-source:https://a.example'],
    ...[
      'https://localhost./',
      'http://printer.local/',
      'http://wiki.internal./',
      'http://nas.lan/',
      'http://100.64.0.1/',
    ],
    ...[
      'http://255.255.255.255/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://127.1/',
      'http://[::ffff:127.0.0.1]/',
    ],
    ...['', '#', '?q=x', 'regions/330600/', '../secret', './x', 'www.example.org'],
    ...[
      '//evil.example/x',
      '///evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\t/evil.example',
      '/.//evil.example',
    ],
    ...[
      '/%2fevil.example',
      '/%5cevil.example',
      '/../x',
      '/a/../../x',
      '/%2e%2e/x',
      '/a/./b',
      '/about/%00',
      '/about/?q=%0d%0aX',
      'https://a.example/%1B',
      '/%E0%A4%A',
    ],
    ...['https://', 'http:///x', 'https:///evil.example', 'https:\\\\evil.example', 'https://user:pw@a.example/'],
    ...['https://gov.cn@evil.example/', 'https://@evil.example/', 'https://ex ample.org/', 'https://a.example:99999/'],
    ...[
      'http://localhost/',
      'http://127.0.0.1:1/',
      'http://0x7f.1/',
      'http://10.1.2.3/',
      'http://[::1]/',
      'https://intranet/',
    ],
    ...['https://gоv.cn/', 'https://ｇｏｖ.cn/', 'https://xn--fsqu00a.example/', 'https://exa\u200bmple.org/'],
    ...['https://a.example/\u202efdp.exe', 'https://a.example/\u3164', 'java\u0001script:x', 'https://a.example/\nx'],
  ])('%j', (url) => {
    const [message, remedy] = refuseAddress(url) ?? [];
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(remedy).toMatch(/\p{Script=Han}/u);
  });
});

describe('text that names another address', () => {
  test.each([
    ['https://www.gov.cn/', 'https://evil.example/', 'https://www.gov.cn/'],
    ['见 www.gov.cn 网页', 'https://evil.example/', 'www.gov.cn'],
    ['ｗｗｗ．ｇｏｖ．ｃｎ', 'https://evil.example/', 'www.gov.cn'],
    ['gоv.cn', 'https://gov.cn/', 'gоv.cn'],
    ['https://gov.cn', '/about/', 'https://gov.cn'],
    ['https://a.example/b', 'https://a.example/c', 'https://a.example/b'],
    ['a.com', 'https://a.com.evil.example/', 'a.com'],
  ])('%s → %s', (text, url, shown) => expect(findDisguise(text, url)).toBe(shown));
  test.each([
    ['https://www.gov.cn', 'https://www.gov.cn/'],
    ['官网www.gov.cn', 'http://www.gov.cn/zhengce/'],
    ['WWW.GOV.CN', 'https://www.gov.cn/'],
    ['国家卫生健康委', 'https://www.nhc.gov.cn/'],
    ['第2.1版', 'https://a.example/'],
    ['https://a.example/文件', 'https://a.example/文件'],
  ])('not: %s → %s', (text, url) => expect(findDisguise(text, url)).toBeUndefined());
});
