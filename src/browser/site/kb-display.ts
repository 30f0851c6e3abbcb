/** 主题 and 字号: what is chosen is kept on the device. public/display.js sets it before the first paint; without scripts the system's theme stands. */
class KbDisplay extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#show();
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) choose(target.name, target.value);
    });
    // Another tab may have chosen, or this page comes back from the browser's memory.
    addEventListener('storage', () => this.#recall());
    addEventListener('pageshow', () => this.#recall());
    document.addEventListener('click', ({ target }) => {
      if (!this.contains(target as Node)) this.querySelector('details')?.removeAttribute('open');
    });
  }

  #recall(): void {
    for (const { name } of this.querySelectorAll('select')) show(name, stored(name));
    this.#show();
  }

  #show(): void {
    for (const select of this.querySelectorAll('select'))
      select.value = document.documentElement.dataset[select.name] ?? '';
  }
}

function stored(name: string): string {
  try {
    return localStorage.getItem(`kb-${name}`) ?? '';
  } catch {
    return document.documentElement.dataset[name] ?? '';
  }
}

function show(name: string, value: string): void {
  const { dataset } = document.documentElement;
  if (value === '') delete dataset[name];
  else dataset[name] = value;
}

function choose(name: string, value: string): void {
  show(name, value);
  try {
    localStorage.setItem(`kb-${name}`, value);
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}

customElements.define('kb-display', KbDisplay);
