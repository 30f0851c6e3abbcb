// @ts-check
// What a browser of the floor does not know must not stand in code that ships to it. A rule of our own over MDN's data, because it has to know types:
// `list.toSorted()` is young, a `toSorted` of ours would not be. The plugins there are know either names of the language or globals of the web.
import path from 'node:path';
import { isYoungGlobal, isYoungMember, youngMember } from './compat.mjs';
import { FLOOR, WITHOUT } from './floor.mjs';

const YOUNG_PATTERN = [
  [/\(\?<[=!]/, '(?<=…)'],
  [/\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/, '(?i:…)'],
];

/** @type {import('eslint').Rule.RuleModule} */
const known = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      young: `{{feature}} 在本站支持的浏览器里（${Object.entries(FLOOR)
        .map(([name, version]) => `${name} ${version}`)
        .join('、')}）不是都有：换一种写法；先检测再用的，在 src/cli/lint/floor.mjs 的 WITHOUT 里说明没有它时怎样。`,
    },
  },
  create(context) {
    const { sourceCode } = context;
    const file = path.relative(context.cwd, context.physicalFilename).split(path.sep).join('/');
    const services = sourceCode.parserServices;
    /** @param {any} node @param {string | undefined} feature */
    const report = (node, feature) => {
      if (feature !== undefined && WITHOUT[feature]?.file !== file)
        context.report({ node, messageId: 'young', data: { feature } });
    };
    return {
      MemberExpression(/** @type {any} */ node) {
        const { property, computed } = node;
        const name = computed ? property.value : property.name;
        if (typeof name !== 'string') return;
        const symbol = services.program && services.getSymbolAtLocation?.(property);
        for (const { parent } of symbol?.declarations ?? []) {
          const owner = parent?.name?.text ?? parent?.parent?.name?.text;
          if (owner && /\/typescript\/lib\/lib\.[^/]+\.d\.ts$/.test(parent.getSourceFile().fileName))
            return report(property, youngMember(owner, name));
        }
        if (!symbol && isYoungMember(name) && node.object.type === 'Identifier' && isGlobal(sourceCode, node.object))
          report(property, `${node.object.name}.${name}`);
      },
      Literal(/** @type {any} */ node) {
        if (!node.regex) return;
        for (const [pattern, name] of YOUNG_PATTERN)
          if (/** @type {RegExp} */ (pattern).test(node.regex.pattern)) report(node, /** @type {string} */ (name));
        if (node.regex.flags.includes('v')) report(node, '/…/v');
      },
      'Program:exit'() {
        const scope = sourceCode.scopeManager?.globalScope;
        const references = [
          ...(scope?.through ?? []),
          ...(scope?.variables ?? [])
            .filter(({ defs }) => defs.length === 0)
            .flatMap((variable) => variable.references),
        ];
        for (const reference of references)
          if (/** @type {any} */ (reference).isValueReference !== false && isYoungGlobal(reference.identifier.name))
            report(reference.identifier, reference.identifier.name);
      },
    };
  },
};

/** @param {import('eslint').SourceCode} sourceCode @param {any} identifier */
const isGlobal = (sourceCode, identifier) =>
  sourceCode.scopeManager?.globalScope?.through.some((reference) => reference.identifier === identifier) ?? false;

/** @type {import('eslint').ESLint.Plugin} */
export const floorPlugin = { rules: { known } };
