/**
 * Where the site will live: `SITE_URL` (scheme and host) and `BASE_PATH` (the folder below it). Every link and every canonical address is made from the
 * two, so a mistake in them spoils each page; it is refused before anything is built.
 */
import { isIPv4 } from 'node:net';
import { Refusal, quote } from './refusal.ts';

export interface SiteAddress {
  /** `https://kb.example.org`, without a slash at its end; `undefined` when `SITE_URL` is not set. */
  origin: string | undefined;
  /** `/`, or `/kb/`: a slash at both ends. */
  base: string;
}

/** What needs no encoding anywhere: not in a link, not in a host's settings, not in a file name. */
const PLAIN_SEGMENT = /^[A-Za-z0-9_~.-]+$/;
/** A name of letters, digits and hyphens, in parts of 63 at most; or an IPv6 address. */
const HOST = /^(?:(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)*[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.?|\[[\da-f:.]+\])$/;
const LONGEST = 200;

/** @throws Refusal naming the variable, what is wrong with it and how to write it */
export function readSiteAddress(env: Record<string, string | undefined>): SiteAddress {
  const base = readBasePath(env['BASE_PATH']);
  return { origin: readOrigin(env['SITE_URL'], base), base };
}

/**
 * @param value `kb`, `/kb`, `/kb/` and `/a/b/` are all fine; absent, empty or `/` means the root
 * @returns the path with a slash at both ends
 * @throws Refusal
 */
export function readBasePath(value: string | undefined): string {
  if (!value || value === '/') return '/';
  const refuse = (what: string) =>
    new Refusal(`BASE_PATH ${quote(value)} ${what}｜写成网站所在的子路径，如 /kb/；网站在根目录时不要设置 BASE_PATH。`);
  if (value.length > LONGEST) throw refuse(`超过 ${LONGEST} 个字符`);
  if (/^[a-z][a-z0-9+.-]*:/i.test(value)) throw refuse('带有协议（或盘符）：这里只写路径，协议和域名写在 SITE_URL');
  if (value.includes('//')) throw refuse('含有连着的两道斜线：浏览器会把后面一段当成别的网站');
  if (value.includes('\\')) throw refuse('含有反斜线');
  if (/[?#]/.test(value)) throw refuse('含有 ? 或 #');
  const segments = value.replace(/^\/|\/$/g, '').split('/');
  if (segments.some((segment) => /^\.+$/.test(segment))) throw refuse('含有 . 或 .. 这样的一级');
  const odd = segments.find((segment) => !PLAIN_SEGMENT.test(segment));
  if (odd !== undefined) throw refuse(`里的 ${quote(odd)} 要转码才能作地址：每一级只用英文字母、数字和 - _ . ~`);
  return `/${segments.join('/')}/`;
}

function readOrigin(value: string | undefined, base: string): string | undefined {
  if (!value) return undefined;
  const refuse = (what: string, remedy = '写成协议加域名，如 https://kb.example.org；子路径写在 BASE_PATH。') =>
    new Refusal(`SITE_URL ${quote(value)} ${what}｜${remedy}`);
  if (value.length > LONGEST) throw refuse(`超过 ${LONGEST} 个字符`);
  // The URL parser drops tabs and line feeds and turns backslashes round without a word.
  if (/[\s\\\p{C}]/u.test(value)) throw refuse('含有空白、反斜线或不可见字符');
  if (!/^https?:\/\/[^/?#]/i.test(value)) throw refuse('不是 http:// 或 https:// 开头的网址');
  if (/^https?:\/\/[^/?#]*@/i.test(value)) throw refuse('带有用户名或口令');
  if (!URL.canParse(value)) throw refuse('不是有效的网址');
  const url = new URL(value);
  if (!HOST.test(url.hostname) || url.port === '0') throw refuse('的主机名或端口写法有误');
  // 1.2.3 is an address to the parser: 1.2.0.3.
  if (isIPv4(url.hostname) && !value.includes(`//${url.hostname}`)) throw refuse(`的主机名会被读作 ${url.hostname}`);
  if (/[?#]/.test(value)) throw refuse('带有 ? 或 #');
  // One place for the path. Here it would reach canonical addresses only, and no link.
  if (withSlash(url.pathname) !== '/' && withSlash(url.pathname) !== base)
    throw refuse(
      `带有路径 ${quote(url.pathname)}`,
      `子路径写在 BASE_PATH：SITE_URL=${url.origin} BASE_PATH=${quotePath(url.pathname)}`,
    );
  return url.origin;
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
/** The path as `BASE_PATH` takes it; a stand-in where it does not. */
const quotePath = (path: string): string => {
  try {
    return readBasePath(path);
  } catch {
    return '/kb/';
  }
};
