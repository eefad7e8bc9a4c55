/** Waits for something to come to rest. */
export interface Rest {
  /** It has moved. */
  stir(): void;
  /** Waits no longer. */
  stop(): void;
}

/**
 * Runs something once nothing has stirred for `rest` milliseconds; however long it goes on, `latest` milliseconds after it first did. One
 * timer lasts a whole drag: to set another at each step would cost more than what the step is for.
 */
export function whenAtRest(run: () => void, rest: number, latest = Infinity): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [began, stirred] = [0, 0];
  const look = () => {
    const wait = Math.min(stirred + rest, began + latest) - performance.now();
    timer = wait > 0 ? setTimeout(look, wait) : undefined;
    if (timer === undefined) run();
  };
  return {
    stir: () => {
      stirred = performance.now();
      if (timer !== undefined) return;
      began = stirred;
      timer = setTimeout(look, Math.min(rest, latest));
    },
    stop: () => {
      if (timer === undefined) return; // most have nothing to stop, and even that the browser is long in finding out
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
