// The theme and the size of text that the reader chose (src/browser/site/kb-display.ts keeps them), before the first paint. A file of its own, since the policy
// of the site forbids scripts within a page.
try {
  for (const name of ['theme', 'size']) {
    const value = localStorage.getItem('kb-' + name);
    if (value) document.documentElement.dataset[name] = value;
  }
} catch {
  // A browser that keeps nothing shows what the system says.
}
