export interface Debounced {
  /** Asks for the task; it runs once, `delay` ms after the last request. */
  request: () => void;
  cancel: () => void;
  /** It was asked for and has not run yet. */
  isWaiting: () => boolean;
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
    cancel,
    isWaiting: () => timer !== undefined,
  };
}
