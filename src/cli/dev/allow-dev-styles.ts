/**
 * In development Vite puts styles into the page itself, which the policy of the site forbids. Here those alone are let in, by a number used once; scripts stay
 * as they are on the site: from files of ours only, so that what an author writes can run nothing in development either.
 */
import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = allowDevStyles(await response.text(), randomBytes(16).toString('base64'));
  const { status, statusText, headers } = response;
  return new Response(html, { status, statusText, headers });
};

/** @param nonce base64 */
export function allowDevStyles(html: string, nonce: string): string {
  return (
    html
      .replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`)
      // Vite marks its own, and looks for this meta when it puts in others later.
      .replaceAll('<style data-vite-dev-id=', `<style nonce="${nonce}" data-vite-dev-id=`)
      .replace('</title>', `</title><meta property="csp-nonce" nonce="${nonce}">`)
  );
}
