// What the reader chose (src/browser/site/kb-display.ts), before the first paint.
try {
  for (const name of ['theme', 'size']) {
    const value = localStorage.getItem('kb-' + name);
    if (value) document.documentElement.dataset[name] = value;
  }
} catch {
  // Nothing is kept here.
}
