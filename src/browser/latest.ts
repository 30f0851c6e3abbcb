/** One run at a time: the next one ends the one before, so that no late answer writes over a newer one. */

export interface Latest {
  /** Begins a run and ends the one before. Whatever the run reads, listens to or writes goes under its signal. */
  begin(): AbortSignal;
  /** Ends the run, if there is one. */
  end(): void;
}

export function latest(): Latest {
  let current: AbortController | undefined;
  const end = () => {
    current?.abort();
    current = undefined;
  };
  return {
    begin: () => {
      end();
      current = new AbortController();
      return current.signal;
    },
    end,
  };
}
