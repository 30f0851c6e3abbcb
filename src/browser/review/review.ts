/**
 * The page of a review: keys and buttons become steps, which the server answers with the page as it is then. It is served as it stands, without a bundler, so it
 * imports nothing.
 */
const app = document.querySelector<HTMLElement>('#app');

type Values = Record<string, string>;
interface Step {
  act: string;
  [field: string]: unknown;
}

/** One step at a time: a key that is held down does not run ahead of the answer. */
let busy = false;

async function take(step: Step): Promise<void> {
  if (busy || !app) return;
  busy = true;
  try {
    const response = await fetch('act', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(step),
    });
    const text = await response.text();
    if (!response.ok) {
      const said = document.querySelector('#said');
      if (said) said.textContent = text;
      return;
    }
    const open = openedParts();
    const made = new DOMParser().parseFromString(text, 'text/html');
    app.replaceChildren(...made.body.childNodes);
    reopen(open);
    settle();
  } finally {
    busy = false;
  }
}

/** What was folded open stays open. */
const openedParts = (): string[] =>
  [...document.querySelectorAll('details[open] > summary')].map((summary) => nameOf(summary));
const nameOf = (summary: Element): string => (summary.textContent ?? '').replace(/[\d%：].*$/, '').trim();

function reopen(names: readonly string[]): void {
  for (const summary of document.querySelectorAll('details > summary'))
    if (names.includes(nameOf(summary))) summary.parentElement?.setAttribute('open', '');
}

/** Puts the focus where work goes on, and the paragraph into view. */
function settle(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
  document.querySelector('p.here')?.scrollIntoView({ block: 'center' });
}

function valuesOf(form: HTMLFormElement): Values {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

/** What a form asks for; its hidden fields are no cells. */
function stepOf(form: HTMLFormElement): Step | undefined {
  const values = valuesOf(form);
  const { act, table, entity, column } = form.dataset;
  if (act === 'use') return { act, reason: values['reason'] ?? '' };
  if (act === 'record') return { act, text: values['record'] ?? '' };
  if (act === 'create') {
    const open = document.querySelector<HTMLFormElement>('form[data-act="save"]');
    return { act, entity, column, values, cells: open ? cellsOf(open) : {} };
  }
  if (act !== 'save') return undefined;
  const { key, ledger } = values;
  return { act, table, cells: cellsOf(form), ...(key ? { key } : {}), ...(ledger ? { ledger } : {}) };
}

function cellsOf(form: HTMLFormElement): Values {
  const { key: _key, ledger: _ledger, ...cells } = valuesOf(form);
  return cells;
}

/** A nearest entry takes the place of what was written. */
function fill(button: HTMLElement): void {
  const field = document.querySelector<HTMLInputElement>(`form[data-act="save"] [name="${button.dataset['column']}"]`);
  if (!field) return;
  field.value = button.dataset['value'] ?? '';
  field.focus();
}

app?.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-act]') : null;
  if (!button) return;
  const { act = '', at, use, table } = button.dataset;
  if (act === 'fill') return fill(button);
  void take({ act, ...(at ? { at } : {}), ...(use ? { use } : {}), ...(table ? { table } : {}) });
});

app?.addEventListener('submit', (event) => {
  event.preventDefault();
  const step = event.target instanceof HTMLFormElement ? stepOf(event.target) : undefined;
  if (step) void take(step);
});

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey) return;
  const field = event.target instanceof Element ? event.target.closest('input, textarea, select') : null;
  const form = document.querySelector<HTMLFormElement>('form[data-act="save"]');
  if (event.key === 'Escape' && (form || field)) {
    event.preventDefault();
    void take({ act: 'cancel' });
    return;
  }
  if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
    const own = field?.closest('form') ?? form;
    const step = own ? stepOf(own) : undefined;
    if (step) void take(step);
    return;
  }
  if (field || event.ctrlKey || event.metaKey || form) return;
  const key = event.key === '=' ? '+' : event.key;
  const wanted = [...document.querySelectorAll<HTMLElement>('[data-key]')].find(
    (element) => element.dataset['key'] === key,
  );
  if (!wanted) return;
  event.preventDefault();
  if (wanted instanceof HTMLInputElement) wanted.focus();
  else wanted.click();
});

settle();
