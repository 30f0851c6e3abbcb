export interface Debounced {
  /** Asks for the task; it runs once, `delay` ms after the last request. */
  request: () => void;
  /** Runs it now, if it was asked for. */
  flush: () => void;
  cancel: () => void;
}

/** @param delay ms */
export function debounce(task: () => void, delay: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const run = () => {
    cancel();
    task();
  };
  return {
    request: () => {
      cancel();
      timer = setTimeout(run, delay);
    },
    flush: () => timer !== undefined && run(),
    cancel,
  };
}
