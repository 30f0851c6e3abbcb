/** What stands in a shipped file although a browser of the floor does not know it, by MDN's compatibility data. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import postcss, { type Declaration } from 'postcss';
import ts from 'typescript';
import { isYoungGlobal, isYoungOfLanguage, pageKnows, styleKnows } from '../../src/cli/lint/compat.mjs';

/**
 * Scripts, as the bundler leaves them: globals, and what only young members of the language are called. Our own code is linted with its types (`floor/known`),
 * members of the web's interfaces too; this is for what comes with packages.
 * @param ownNames what they call something of their own
 */
export function youngInScript(text: string, ownNames: ReadonlySet<string> = new Set()): string[] {
  const source = ts.createSourceFile('shipped.js', text, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) {
      const { text: name } = node.name;
      if (isYoungOfLanguage(name) && !ownNames.has(name)) found.add(`.${name}`);
    } else if (ts.isIdentifier(node) && isYoungGlobal(node.text) && !isName(node)) found.add(node.text);
    else if (ts.isRegularExpressionLiteral(node) && /\(\?<[=!]|\(\?[ims]*-?[ims]+:|\/[a-z]*v[a-z]*$/.test(node.text))
      found.add(node.text);
    else if (ts.isClassStaticBlockDeclaration(node)) found.add('static {}');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

/** Whether an identifier names a property or something declared here, not a global. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) &&
      parent.name === node)
  );
}

/** Style sheets; what stands inside `@supports` is guarded. */
export function youngInStyle(text: string): string[] {
  const found = new Set<string>();
  const judge = (known: boolean | undefined, feature: string) => known === false && found.add(feature);
  postcss.parse(text).walk((node) => {
    if (isGuarded(node)) return;
    if (node.type === 'atrule') {
      judge(styleKnows.atRule(node.name), `@${node.name}`);
      if (node.name !== 'media') return;
      for (const [, name = ''] of node.params.matchAll(/\(\s*([a-z-]+)/g))
        judge(styleKnows.media(name), `@media ${name}`);
      if (/[<>]/.test(node.params)) judge(styleKnows.media('range_syntax'), '@media range');
    } else if (node.type === 'rule') {
      if (node.parent?.type === 'rule') judge(styleKnows.selector('nesting'), 'nesting');
      for (const [, name = ''] of node.selector.matchAll(/::?([a-z-]+)/g)) judge(styleKnows.selector(name), `:${name}`);
    } else if (node.type === 'decl') judgeDeclaration(node, judge);
  });
  return [...found];
}

function judgeDeclaration(
  { prop, value }: Declaration,
  judge: (known: boolean | undefined, feature: string) => void,
): void {
  const plain = value.replaceAll(/'[^']*'|"[^"]*"|url\([^)]*\)/g, '');
  for (const [, name = ''] of plain.matchAll(/([a-z-]+)\(/g)) judge(styleKnows.function(name), `${name}()`);
  for (const [, unit = ''] of plain.matchAll(/\d([a-z]+)/gi)) judge(styleKnows.unit(unit), unit);
  if (prop.startsWith('-')) return;
  judge(styleKnows.property(prop), prop);
  for (const [word] of plain.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g))
    if (styleKnows.property(prop)) judge(styleKnows.keyword(prop, word), `${prop}: ${word}`);
}

function isGuarded(node: postcss.Node): boolean {
  for (let at: postcss.Node | undefined = node; at; at = at.parent)
    if (at.type === 'atrule' && (at as postcss.AtRule).name === 'supports') return true;
  return false;
}

/** Pages: elements and attributes. */
export function youngInPage(html: string): string[] {
  const found = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node)) {
      if (pageKnows(node.tagName) === false) found.add(node.tagName);
      for (const { name } of node.attrs)
        if (pageKnows(node.tagName, name) === false) found.add(`${node.tagName}[${name}]`);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return [...found];
}
