// @ts-check
// What the browsers of the floor know, by MDN's compatibility data.
import { createRequire } from 'node:module';
import { FLOOR } from './floor.mjs';

/** @typedef {import('@mdn/browser-compat-data').Identifier} Identifier */
/** @type {import('@mdn/browser-compat-data').CompatData} */
const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** @param {string} version @returns {number[]} */
const parts = (version) => version.replace('≤', '').split('.').map(Number);

/** @param {string} a @param {string} b @returns whether a version is not younger than another */
function isUpTo(a, b) {
  const [first, second] = [parts(a), parts(b)];
  for (let at = 0; at < Math.max(first.length, second.length); at += 1) {
    const difference = (first[at] ?? 0) - (second[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

/**
 * Whether every browser of the floor has a feature, unprefixed and without a flag.
 * @param {Identifier | undefined} feature
 */
function isKnown(feature) {
  const support = feature?.__compat?.support;
  if (!support) return undefined;
  return Object.entries(FLOOR).every(([browser, floor]) => {
    const statements = [support[/** @type {'chrome'} */ (browser)] ?? []].flat();
    return statements.some(
      ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }) =>
        typeof added === 'string' &&
        added !== 'preview' &&
        isUpTo(added, floor) &&
        !(typeof removed === 'string' && removed !== 'preview' && isUpTo(removed, floor)) &&
        !flags &&
        !prefix &&
        !other,
    );
  });
}

/** @param {Identifier} tree @returns {[string, Identifier][]} */
const children = (tree) =>
  /** @type {[string, Identifier][]} */ (Object.entries(tree).filter(([name]) => !name.startsWith('__')));

const language = children(/** @type {Identifier} */ (data.javascript.builtins));
const interfaces = new Map([
  ...children(/** @type {Identifier} */ (data.api)),
  ...children(/** @type {Identifier} */ (data.webassembly.api)),
  ...language,
]);

/** Name of a member → whether some interface of the floor has one of that name. */
const members = new Map();
for (const [owner, node] of interfaces)
  for (const [key, member] of children(node)) {
    const name = key.replace(/_static$/, '');
    const known = isKnown(member);
    // An interface's own name among its members is its constructor; an event is no member.
    if (known !== undefined && name !== owner && !key.endsWith('_event'))
      members.set(name, members.get(name) === true || known);
  }

/** @param {string} name @returns whether it is a global of the web or the language that a browser of the floor lacks */
export const isYoungGlobal = (name) => isKnown(interfaces.get(name)) === false;

/** @param {string} name @returns whether every interface that has a member of this name has it from above the floor */
export const isYoungMember = (name) => members.get(name) === false;

const languageMembers = new Set(language.flatMap(([, node]) => children(node).map(([key]) => key)));
/** @param {string} name @returns the same, for members of the language's own objects alone */
export const isYoungOfLanguage = (name) => languageMembers.has(name) && isYoungMember(name);

/**
 * @param {string} owner interface or namespace, as TypeScript's libraries name it (`ObjectConstructor` for what is static)
 * @param {string} name
 * @returns {string | undefined} the feature (`Object.groupBy`) when a browser of the floor lacks it
 */
export function youngMember(owner, name) {
  // A style by its property: that is the style sheet's matter.
  if (/^CSSStyle(?:Declaration|Properties)$/.test(owner)) return undefined;
  const bare = owner.replace(/^Readonly(?=Array|Map|Set)|Constructor$/g, '');
  const node = interfaces.get(bare);
  const known = isKnown(node?.[`${name}_static`]) ?? isKnown(node?.[name]);
  // A mixin of TypeScript's is no interface of MDN's.
  return (known ?? !isYoungMember(name)) ? undefined : `${bare}.${name}`;
}

/** @param {Identifier | undefined} tree @param {...string} names path below it */
const at = (tree, ...names) => names.reduce((/** @type {Identifier | undefined} */ node, name) => node?.[name], tree);

const css = /** @type {Identifier} */ (/** @type {unknown} */ (data.css));
const html = /** @type {Identifier} */ (/** @type {unknown} */ (data.html));

/** Name of a function or keyword of a value → whether it is known, whatever it stands for. */
const valueWords = new Map();
/** @param {Identifier} tree */
const collect = (tree) => {
  for (const [name, node] of children(tree)) {
    const known = isKnown(node);
    if (known !== undefined) valueWords.set(name, valueWords.get(name) === true || known);
    collect(node);
  }
};
collect(/** @type {Identifier} */ (css['types']));

/** Units that MDN lists by what they measure. */
const UNITS = [
  [/^d(?:vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^s(?:vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^l(?:vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^cq(?:w|h|i|b|min|max)$/, 'container_query_length_units'],
];

/** What a style sheet may hold, as its parser names it. Each answers whether the floor knows it; `undefined` where MDN has no word on it. */
export const styleKnows = {
  /** @param {string} name */
  atRule: (name) => isKnown(at(css, 'at-rules', name)),
  /** @param {string} name of a feature in a media query, or `range_syntax` */
  media: (name) => isKnown(at(css, 'at-rules', 'media', name.replace(/^(?:min|max)-/, ''))),
  /** @param {string} name of a pseudo-class or pseudo-element, or `nesting` */
  selector: (name) => isKnown(at(css, 'selectors', name)),
  /** @param {string} name */
  property: (name) => isKnown(at(css, 'properties', name)),
  /** @param {string} property @param {string} word */
  keyword: (property, word) => isKnown(at(css, 'properties', property, word)),
  /** @param {string} name */
  function: (name) => /** @type {boolean | undefined} */ (valueWords.get(name)),
  /** @param {string} unit */
  unit: (unit) => {
    const named = UNITS.find(([pattern]) => /** @type {RegExp} */ (pattern).test(unit))?.[1];
    return isKnown(at(css, 'types', 'length', /** @type {string} */ (named ?? unit)));
  },
};

/**
 * @param {string} element
 * @param {string} [attribute]
 * @returns {boolean | undefined} whether the floor knows an element, or an attribute of it; `undefined` where MDN has no word on it
 */
export const pageKnows = (element, attribute) =>
  attribute === undefined
    ? isKnown(at(html, 'elements', element))
    : (isKnown(at(html, 'elements', element, attribute)) ?? isKnown(at(html, 'global_attributes', attribute)));
