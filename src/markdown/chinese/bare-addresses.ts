/**
 * A bare address ends where Chinese begins. GFM takes everything up to the next blank, and Chinese has none: of `见 https://a.example/b。其后还有话` all would be one
 * link (https://github.com/remarkjs/remark-gfm/issues/83). This is a syntax of its own, asked before GFM's, because what GFM has swallowed (emphasis, another link)
 * can't be given back.
 */
import type { Code, Construct, Event, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';

const PREFIXES = ['http://', 'https://', 'www.'];
/** What an address is written with; not the brackets and stars of Markdown. */
const ADDRESS = /^[\w\-.~:/?#@!$&'()+,;=%]$/u;
/** Left out at the end of an address: it belongs to the sentence. */
const TRAILING = /^[?!.,:;'~_)]$/u;

const matches = (pattern: RegExp, code: Code): boolean =>
  code !== null && code > 0 && pattern.test(String.fromCharCode(code));

/** Whether a bracket is open: inside `[text](address)` an address is text. */
const isInLabel = (events: readonly Event[]): boolean =>
  events.some(([, token]) => (token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced);

/** Punctuation up to the end of the address. */
const trail: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const next: State = (code) => {
      if (matches(TRAILING, code)) {
        effects.consume(code);
        return next;
      }
      return matches(ADDRESS, code) ? nok(code) : ok(code);
    };
    return next;
  },
};

const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
  const { events } = this;
  let seen = '';
  let open = 0;
  const start: State = (code) => {
    effects.enter('literalAutolink');
    // As mdast-util-gfm-autolink-literal knows them: `www.` gets its scheme from there.
    effects.enter(
      code === 'h'.charCodeAt(0) || code === 'H'.charCodeAt(0) ? 'literalAutolinkHttp' : 'literalAutolinkWww',
    );
    return prefix(code);
  };
  const prefix: State = (code) => {
    if (code === null || code < 0) return nok(code);
    seen += String.fromCharCode(code).toLowerCase();
    if (!PREFIXES.some((known) => known.startsWith(seen))) return nok(code);
    if (PREFIXES.includes(seen) && isInLabel(events)) return nok(code);
    effects.consume(code);
    return PREFIXES.includes(seen) ? first : prefix;
  };
  const first: State = (code) => (matches(/^\w$/u, code) ? inside(code) : nok(code));
  const inside: State = (code) => {
    if (matches(/^[(]$/u, code)) open += 1;
    if (matches(/^[)]$/u, code) && open > 0) {
      open -= 1;
      return consume(code);
    }
    if (matches(TRAILING, code)) return effects.check(trail, end, consume)(code);
    return matches(ADDRESS, code) ? consume(code) : end(code);
  };
  const consume: State = (code) => {
    effects.consume(code);
    return inside;
  };
  const end: State = (code) => {
    effects.exit(seen === 'www.' ? 'literalAutolinkWww' : 'literalAutolinkHttp');
    effects.exit('literalAutolink');
    return ok(code);
  };
  return start;
};

const construct: Construct = { name: 'chineseAddress', tokenize, previous: (code) => !matches(/^\w$/u, code) };
const syntax: Extension = {
  text: Object.fromEntries([...'hHwW'].map((letter) => [letter.charCodeAt(0), construct])),
};

/** The remark plugin; see above. It comes behind remark-gfm, which makes links of what it finds. */
export function remarkBareAddresses(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  (data.micromarkExtensions ??= []).push(syntax);
}
