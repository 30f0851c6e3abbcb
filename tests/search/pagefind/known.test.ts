/** Contract: the version, and what is called of Pagefind's program. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkProgram, checkVersion, KNOWN_VERSION } from '../../../src/search/pagefind/known.ts';
import { bodyIn, contentOf, plain, writeRaw } from './small-index.ts';

let folder = '';
beforeAll(async () => {
  folder = await writeRaw([{ url: '/a/', content: contentOf(plain('甲乙')), filters: {} }], 1000);
});
const program = () => Buffer.from(bodyIn(folder, 'wasm.unknown.pagefind'));
const messageOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return expect.fail('noticed nothing');
};

describe('the version of Pagefind', () => {
  it('is the known one: pinned, installed, and what the index says', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies['pagefind']).toBe(KNOWN_VERSION);
    const installed = findPackageJSON('pagefind', import.meta.url) ?? '';
    expect(JSON.parse(readFileSync(installed, 'utf8'))).toMatchObject({ version: KNOWN_VERSION });
    expect(JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'))).toMatchObject({
      version: KNOWN_VERSION,
      languages: { und: { hash: expect.stringMatching(/^und_[0-9a-f]+$/) as string, page_count: 1 } },
    });
  });

  it('stops the build when it is another, and says what to do', () => {
    expect(() => checkVersion(KNOWN_VERSION)).not.toThrow();
    expect(messageOf(() => checkVersion('1.7.0'))).toMatchInlineSnapshot(
      `"Error: Pagefind 与本站核对过的 1.6.0 不同：版本是 1.7.0｜装回 1.6.0；要换版本，先让 tests/search/pagefind 全部通过，再改 src/search/pagefind/known.ts。"`,
    );
  });
});

describe('the program of Pagefind', () => {
  it('takes and gives what is known', () => {
    expect(() => checkProgram(program())).not.toThrow();
    const module = new WebAssembly.Module(program());
    expect(WebAssembly.Module.exports(module).map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "memory",
        "add_synthetic_filter",
        "enter_playground_mode",
        "filters",
        "init_pagefind",
        "load_filter_chunk",
        "load_index_chunk",
        "request_all_filter_indexes",
        "request_filter_indexes",
        "request_indexes",
        "search",
        "set_ranking_weights",
        "__abort_handler",
        "__instance_terminated",
        "__wbindgen_externrefs",
        "__wbindgen_malloc",
        "__wbindgen_realloc",
        "__wbindgen_free",
        "__wbindgen_start",
      ]
    `);
  });

  it.each(['request_indexes', 'load_filter_chunk', '__wbindgen_malloc'])('stops the build without %s', (name) => {
    const code = program();
    code.write('x', code.lastIndexOf(name), 'latin1');
    expect(messageOf(() => checkProgram(code))).toContain(`程序的 ${name} 应是 `);
  });

  it('stops the build when it takes something else from the page', () => {
    const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    expect(messageOf(() => checkProgram(empty))).toContain('程序要页面提供 （无）');
  });
});
