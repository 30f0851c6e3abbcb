/** Two scopes are the same when their words are the same, whatever punctuation and width they are written in. */

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const WHOLE_REGION = /^全[省市区县旗](?:域|范围|境)?(?=$|[\p{P}\s])/u;

/**
 * Folds a scope: full-width forms to half-width, punctuation and white space dropped, letters to lower case. 全省、全市、全区、全县 at the head, alone or before a
 * comma, mean “the whole of the region the row belongs to” and become one word, because which region and which level that is stands in columns of its own.
 */
export function foldScope(scope: string): string {
  return scope
    .trim()
    .replace(WHOLE_REGION, '全域')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\p{P}\p{S}\s]/gu, '')
    .toLowerCase();
}
