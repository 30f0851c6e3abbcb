// @ts-check
// The words of the interface stand in src/words alone: whoever translates the site, or looks for where a sentence comes from, need look nowhere else. A rule of
// our own, because it has to see the text of .astro templates beside the strings of code.

const HAN = /\p{Script=Han}/u;
const LONGEST = 12; // characters quoted in a message

/** @type {import('eslint').Rule.RuleModule} */
const inPlace = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      word: '界面文字“{{text}}”写在了 src/words 外面：移到 src/words 里这一页的文件，这里引用它。',
    },
  },
  create(context) {
    /** @param {any} node @param {unknown} value */
    const check = (node, value) => {
      if (typeof value !== 'string' || !HAN.test(value)) return;
      const text = value.slice(value.search(HAN)).trim();
      const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
      context.report({ node, messageId: 'word', data: { text: shown } });
    };
    /** @param {any} node */
    const checkValue = (node) => check(node, node.value);
    return {
      Literal: (/** @type {any} */ node) => check(node, node.regex ? node.regex.pattern : node.value),
      TemplateElement: (/** @type {any} */ node) => check(node, node.value.raw),
      JSXText: checkValue,
      JSXIdentifier: (/** @type {any} */ node) => check(node, node.name),
      AstroRawText: (/** @type {any} */ node) => {
        // A script is linted as a file of its own.
        if (node.parent.openingElement?.name.name !== 'script')
          check(node, node.value.replace(/\/\*[\s\S]*?\*\//g, ''));
      },
      // It ships with the page.
      AstroHTMLComment: checkValue,
      Identifier: (/** @type {any} */ node) => check(node, node.name),
    };
  },
};

/** @type {import('eslint').ESLint.Plugin} */
export const wordsPlugin = { rules: { 'in-place': inPlace } };
