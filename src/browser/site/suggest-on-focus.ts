/** The search box suggests names once it is used; the program for it is loaded only then. */
const searchBox = document.querySelector<HTMLInputElement>('[data-suggest]');

searchBox?.addEventListener(
  'focus',
  () => {
    const before = searchBox.value;
    void import('../search/start-suggest.ts').then(({ startSuggest }) => startSuggest(searchBox, before));
  },
  { once: true },
);
