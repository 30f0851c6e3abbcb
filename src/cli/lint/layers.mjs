// @ts-check
// The arrows of the architecture as an ESLint rule. A rule of our own, because it reads the import as written and resolves
// it by path alone: it needs no file to exist, covers `import()`, `export … from` and import types, and cannot confuse
// src/components/charts with src/charts, as a pattern on the text would.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../', import.meta.url));

/** Each built on the model, none knowing another: one can be replaced without touching the rest. */
export const MACHINES = ['markdown', 'cite', 'timeline', 'compare', 'charts', 'search', 'export', 'ingest', 'hosting'];

const MACHINE_BASE = ['words', 'schema', 'text', 'grammar', 'model'];
const BELOW_COMPONENTS = [...MACHINE_BASE, 'content', ...MACHINES, 'views', 'browser', 'styles'];

/**
 * Folder in src → folders it may import, besides itself.
 * @type {Record<string, string[]>}
 */
export const LAYERS = {
  words: [],
  styles: [],
  // Text in, spans out; it knows nothing of the project.
  text: [],
  // Files in, paragraphs out: whoever takes a document in, audits it or shows it reads it here, so that its paragraphs are numbered once.
  source: ['words', 'text'],
  schema: ['words', 'text'],
  // How the site says a thing: figures, periods, addresses.
  grammar: ['words', 'schema', 'text'],
  model: ['words', 'schema', 'text', 'grammar'],
  // Reads files from the disk into the model. It stands beside the machines, which are given their data instead.
  content: [...MACHINE_BASE, 'source'],
  ...Object.fromEntries(MACHINES.map((machine) => [machine, [...MACHINE_BASE, 'styles']])),
  ingest: [...MACHINE_BASE, 'source'],
  // The knowledge base in, what one page says out.
  views: [...MACHINE_BASE, ...MACHINES],
  // What runs in a reader's browser. Of model and schema it may know types alone (below).
  browser: [...MACHINE_BASE, ...MACHINES],
  cli: [...MACHINE_BASE, 'source', 'content', ...MACHINES],
  components: BELOW_COMPONENTS,
  layouts: [...BELOW_COMPONENTS, 'components'],
  pages: [...BELOW_COMPONENTS, 'components', 'layouts'],
};

/** Run in plain tests and from the command line, where neither Astro nor a page exists. */
export const PLAIN_LAYERS = ['words', 'schema', 'text', 'grammar', 'model', 'content'];
const NOT_PLAIN = /^(astro([:/]|$)|@astrojs\/|d3([-/]|$))/;
/** What must not ship to a reader: parsers, dictionaries, Node. */
const NOT_SHIPPED =
  /^(node:|astro([:/]|$)|@astrojs\/|(edtf|zod|yaml|parse5|opencc-js|pinyin-pro|pagefind|sirv)(\/|$)|csv-)/;
/** Layers whose code pulls in what must not ship; their types weigh nothing. */
const TYPES_ONLY_IN_BROWSER = ['model', 'schema'];
/** Exist only inside Astro's build. */
const VIRTUAL = /^astro:/;

/** @type {import('eslint').Rule.RuleModule} */
const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      arrow: 'src/{{from}} 不能引用 src/{{to}}：依赖只朝一个方向。它可以引用的有：{{allowed}}。',
      package: 'src/{{from}} 不能引用 {{source}}：它要能在普通测试和命令行里运行（不依赖 Astro、d3、浏览器）。',
      shipped: 'src/browser 不能引用 {{source}}：它不该送到读者的浏览器里。',
      types: 'src/browser 只能引用 src/{{to}} 的类型（import type）：它的代码会把解析器带给读者。',
      alone: 'src/words 只有文字，不引用任何东西，这样翻译时只改这里。',
      tests: 'src 不能引用 tests。',
      unknown: 'src/{{to}} 不在架构表里。新增文件夹请先登记到 src/cli/lint/layers.mjs。',
    },
  },
  create(context) {
    // Not `filename`: the scripts of an .astro file are linted under an invented name inside it.
    const file = context.physicalFilename;
    const from = layerOf(file);
    if (from === undefined || !(from in LAYERS)) return {};
    /** @param {any} node what names the module @param {unknown} source */
    const check = (node, source) => {
      if (typeof source !== 'string') return;
      const problem = judgeImport(file, from, source, isTypeOnly(node.parent ?? node));
      if (problem) context.report({ node, messageId: problem.messageId, data: problem.data });
    };
    /** @param {any} node */
    const checkSource = (node) => node.source && check(node.source, node.source.value);
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: (/** @type {any} */ node) => check(node, (node.source ?? node.argument?.literal)?.value),
    };
  },
};

/** @param {any} node what names the module */
function isTypeOnly(node) {
  if (node.type === 'TSImportType') return true;
  if ([node.importKind, node.exportKind].includes('type')) return true;
  const named = node.specifiers ?? [];
  return (
    named.length > 0 &&
    named.every((/** @type {any} */ name) => name.importKind === 'type' || name.exportKind === 'type')
  );
}

/**
 * @param {string} file absolute path of the importing file
 * @param {string} from its layer
 * @param {string} source the module as written
 * @param {boolean} typeOnly it is gone once the types are
 * @returns {{ messageId: string, data: Record<string, string> } | undefined}
 */
function judgeImport(file, from, source, typeOnly) {
  const target = resolveSource(file, source);
  if (target === undefined) {
    if (from === 'words') return { messageId: 'alone', data: {} };
    if (from === 'browser')
      return NOT_SHIPPED.test(source) && !typeOnly ? { messageId: 'shipped', data: { source } } : undefined;
    const forbidden = PLAIN_LAYERS.includes(from) ? NOT_PLAIN : from === 'cli' ? VIRTUAL : undefined;
    return forbidden?.test(source) ? { messageId: 'package', data: { from, source } } : undefined;
  }
  if (target.startsWith(path.join(SRC, '..', 'tests') + path.sep)) return { messageId: 'tests', data: {} };
  const to = layerOf(target);
  if (to === undefined || to === from) return undefined;
  if (from === 'browser' && TYPES_ONLY_IN_BROWSER.includes(to) && !typeOnly)
    return { messageId: 'types', data: { to } };
  const allowed = LAYERS[from] ?? [];
  if (allowed.includes(to)) return undefined;
  if (!(to in LAYERS)) return { messageId: 'unknown', data: { to } };
  if (from === 'words') return { messageId: 'alone', data: {} };
  return { messageId: 'arrow', data: { from, to, allowed: allowed.join('、') || '无' } };
}

/**
 * @param {string} file
 * @param {string} source
 * @returns {string | undefined} absolute path; `undefined` for a package
 */
function resolveSource(file, source) {
  const bare = source.replace(/[?#].*$/, '');
  // Vite reads a leading slash as the project's root.
  if (bare.startsWith('/src/')) return path.join(SRC, bare.slice('/src/'.length));
  return /^\.{1,2}(\/|$)/.test(bare) ? path.resolve(path.dirname(file), bare) : undefined;
}

/**
 * @param {string} file absolute path
 * @returns {string | undefined} first folder below src; a file directly in src is wiring and belongs to no layer
 */
function layerOf(file) {
  const [first = '', ...rest] = path.relative(SRC, file).split(path.sep);
  if (first === '' || first === '..' || path.isAbsolute(first)) return undefined;
  return rest.length > 0 || path.extname(first) === '' ? first : undefined;
}

/** @type {import('eslint').ESLint.Plugin} */
export const layersPlugin = { rules: { arrows } };
