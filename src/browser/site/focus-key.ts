/** The `/` key puts the cursor into the search box, unless one is typing already. */
const box = document.querySelector<HTMLInputElement>('[data-focus-key="/"]');

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey || !box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
