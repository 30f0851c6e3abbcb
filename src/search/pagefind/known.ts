/** What is known of Pagefind and nobody has promised. Each build compares; a difference stops it. Node. */

/** The version all of this was found out of. */
export const KNOWN_VERSION = '1.6.0';

/** What its program takes from the page: a call that fills a table, nothing else. */
const IMPORTS = ['./pagefind_web_bg.js.__wbindgen_init_externref_table'];
/** What its program gives: of a function the number of its parameters. */
const EXPORTS: Readonly<Record<string, number | WebAssembly.ImportExportKind>> = {
  memory: 'memory',
  __wbindgen_externrefs: 'table',
  __wbindgen_start: 0,
  __wbindgen_malloc: 2,
  __wbindgen_free: 3,
  init_pagefind: 2,
  load_index_chunk: 3,
  load_filter_chunk: 3,
  request_indexes: 3,
  request_filter_indexes: 3,
  request_all_filter_indexes: 1,
  search: 11,
};

/** Stops what would go on with a Pagefind that nobody has looked at. */
export class UnknownPagefind extends Error {
  constructor(what: string) {
    super(
      `Pagefind 与本站核对过的 ${KNOWN_VERSION} 不同：${what}｜装回 ${KNOWN_VERSION}；要换版本，先让 tests/search/pagefind 全部通过，再改 src/search/pagefind/known.ts。`,
    );
  }
}

/** @throws UnknownPagefind */
export function checkVersion(version: string): void {
  if (version !== KNOWN_VERSION) throw new UnknownPagefind(`版本是 ${version}`);
}

/** @param code the program, without signature @throws UnknownPagefind when what is called of it is not there, or takes something else */
export function checkProgram(code: Uint8Array): void {
  const module = new WebAssembly.Module(code as Uint8Array<ArrayBuffer>);
  const imports = WebAssembly.Module.imports(module).map(({ module: from, name }) => `${from}.${name}`);
  if (imports.join() !== IMPORTS.join()) throw new UnknownPagefind(`程序要页面提供 ${imports.join('、') || '（无）'}`);
  const { exports } = new WebAssembly.Instance(module, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => undefined },
  });
  const kinds = new Map(WebAssembly.Module.exports(module).map(({ name, kind }) => [name, kind]));
  for (const [name, known] of Object.entries(EXPORTS)) {
    const given = exports[name];
    const found = typeof given === 'function' ? given.length : kinds.get(name);
    if (found !== known) throw new UnknownPagefind(`程序的 ${name} 应是 ${known}，实为 ${found ?? '没有'}`);
  }
}
