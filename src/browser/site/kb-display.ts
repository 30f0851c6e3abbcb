/** 主题 and 字号: what is chosen is kept on the device. public/display.js sets it before the first paint; without scripts the system's theme stands. */
const { dataset } = document.documentElement;

class KbDisplay extends HTMLElement {
  connectedCallback(): void {
    const selects = [...this.querySelectorAll('select')];
    const recall = () => {
      for (const select of selects) {
        show(select.name, stored(select.name));
        select.value = dataset[select.name] ?? '';
      }
    };
    this.hidden = false;
    recall();
    for (const select of selects) select.addEventListener('change', () => choose(select.name, select.value));
    // Another tab may have chosen, or this page comes back from the browser's memory.
    addEventListener('storage', recall);
    addEventListener('pageshow', recall);
    document.addEventListener('click', ({ target }) => {
      if (!this.contains(target as Node)) this.querySelector('details')?.removeAttribute('open');
    });
  }
}

function stored(name: string): string {
  try {
    return localStorage.getItem(`kb-${name}`) ?? '';
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
    return dataset[name] ?? '';
  }
}

function show(name: string, value: string): void {
  if (value === '') delete dataset[name];
  else dataset[name] = value;
}

function choose(name: string, value: string): void {
  show(name, value);
  try {
    localStorage.setItem(`kb-${name}`, value);
  } catch {
    // As above.
  }
}

customElements.define('kb-display', KbDisplay);
