/** Which addresses a link may have, judged by themselves: nothing that runs, nothing that leads elsewhere than it says. */
import { findOddCharacters } from '../../text/odd-characters.ts';

/** Why an address is refused, and what to write; `undefined` for one that may stand. */
export type Refusal = readonly [message: string, remedy: string] | undefined;

const INSIDE = '站内地址写成 /regions/330600/ 这样以一个“/”开头的路径，或 #锚点。';
const OUTSIDE = '用 https:// 开头的完整网址，或“/”开头的站内地址。';
/** Networks and names that mean another machine for every reader. */
const NOT_PUBLIC = new RegExp(
  [
    String.raw`^(?:.*\.)?(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion)\.?$`,
    String.raw`^\[`,
    String.raw`^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|2[345]\d)\.`,
  ].join('|'),
  'u',
);

/** Judges the address of a link or a definition. */
export function refuseAddress(url: string): Refusal {
  if (url === '') return ['链接没有地址', OUTSIDE];
  if (/[\s\\]/u.test(url) || findOddCharacters(url).length > 0)
    return ['链接地址里有空格、反斜线或看不见的字符', '删去这些字符，核对网址。'];
  if (!isDecodable(url)) return ['链接地址里的“%”写法有误', '核对网址；中文可以直接写，不必转成“%”。'];
  if (/%(?:[01][\da-f]|7f)/iu.test(url)) return ['链接地址里有转义的控制字符', '删去“%00”“%0d”一类的字符，核对网址。'];
  if (url.startsWith('#')) return url.length > 1 ? undefined : ['链接没有锚点', '写明 # 后面的锚点。'];
  if (url.startsWith('/')) return refuseInside(url);
  if (/^https?:\/\//iu.test(url)) return refuseOutside(url);
  return [`链接地址“${shorten(url)}”不安全或不完整`, OUTSIDE];
}

function refuseInside(url: string): Refusal {
  const [path = ''] = url.split(/[?#]/u);
  if (path.startsWith('//')) return ['以“//”开头的地址会通向别的网站', INSIDE];
  if (/\/(?:\/|\.{1,2}(?:\/|$))|%(?:2[ef]|5c|00)/iu.test(path)) return ['站内地址里有“//”“..”或转义的斜线', INSIDE];
  return undefined;
}

function refuseOutside(url: string): Refusal {
  const authority = /^https?:\/\/([^/?#]*)/iu.exec(url)?.[1] ?? '';
  if (authority === '') return ['网址没有主机名', OUTSIDE];
  if (authority.includes('@')) return ['网址里有“@”，会冒充别的网站', '删去“@”及其前面的部分。'];
  if (!URL.canParse(url)) return [`网址“${shorten(url)}”写法有误`, OUTSIDE];
  const host = authority.replace(/:\d*$/u, '');
  if (!host.includes('.') || NOT_PUBLIC.test(new URL(url).hostname))
    return ['网址不是公开网站的', '换成公开的网址，或删去链接。'];
  const labels = host.replace(/\.$/u, '').split('.');
  if (labels.some((label) => /^xn--/iu.test(label) || !/^(?:[a-z\d-]+|[\p{Script=Han}\da-z-]+)$/iu.test(label)))
    return ['网址的主机名混用了别种文字，可能冒充别的网站', '核对网址，用通常的字母重新录入。'];
  return undefined;
}

function isDecodable(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}

const shorten = (url: string): string => (url.length > 60 ? `${url.slice(0, 60)}…` : url);

/** What a reader would take for an address in the text of a link. Letters of any script but Chinese, which stands before and behind an address without a blank. */
const LETTER = String.raw`[[\p{L}\p{N}\-]--\p{Script=Han}]`;
const PATH = '[^\\s，。；、（）《》“”]{0,2000}';
const LOOKS_LIKE_ADDRESS = new RegExp(
  `https?://${PATH}|(?<!${LETTER}|[.])(?:${LETTER}{1,63}[.]){1,8}(?:cn|com|net|org|gov|edu|info|io|top|xyz)(?!${LETTER})(?:[:\\/?#]${PATH})?`,
  'giv',
);

interface Parts {
  readonly host: string;
  readonly rest: string;
}

/** Host and the rest of an address as they are compared: without the scheme, a closing slash, or case in the host. */
function partsOf(address: string): Parts {
  const bare = address.replace(/^https?:\/\//iu, '');
  const [host = ''] = bare.split(/[/?#]/u);
  return { host: host.toLowerCase(), rest: bare.slice(host.length).replace(/\/$/u, '') };
}

/**
 * An address in the text of a link that is not where the link leads; `undefined` when there is none. The host alone may stand for any page of its own.
 */
export function findDisguise(text: string, url: string): string | undefined {
  const target = partsOf(url.normalize('NFKC'));
  const shown = text.normalize('NFKC').match(LOOKS_LIKE_ADDRESS) ?? [];
  return shown.find((address) => {
    const { host, rest } = partsOf(address);
    return url.startsWith('/') || url.startsWith('#') || host !== target.host || (rest !== '' && rest !== target.rest);
  });
}
