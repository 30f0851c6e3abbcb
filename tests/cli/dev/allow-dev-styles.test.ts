import { describe, expect, it } from 'vitest';
import { allowDevStyles } from '../../../src/cli/dev/allow-dev-styles.ts';

const page = (body: string) =>
  `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'"><title>甲</title><style data-vite-dev-id="/src/a.css">a{}</style></head><body>${body}</body>`;

describe('allowDevStyles', () => {
  it('lets Vite’s own styles in, and no script', () => {
    const html = allowDevStyles(page('<p>正文</p>'), 'bm9uY2U=');
    expect(html).toContain(`content="default-src 'none'; script-src 'self'; style-src 'self' 'nonce-bm9uY2U='"`);
    expect(html).toContain('<style nonce="bm9uY2U=" data-vite-dev-id="/src/a.css">');
    expect(html).toContain('</title><meta property="csp-nonce" nonce="bm9uY2U=">');
    expect(html).not.toContain('unsafe');
  });

  it('lets nothing in that an author wrote', () => {
    const html = allowDevStyles(page('<style>p{}</style><script>alert(1)</script>'), 'bm9uY2U=');
    expect(html).toContain('<style>p{}</style><script>alert(1)</script>');
  });
});
