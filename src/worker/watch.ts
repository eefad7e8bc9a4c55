/** So long a thread may say nothing until a reader hears of it: no step of its work on data that we let in should take longer. */
const SILENT_S = 60;

/** Told of a thread of which nothing is heard: for how many seconds by now. Whatever it says next, the silence is over. */
export type Silent = (seconds: number) => void;

/**
 * Watches a thread at work until `stop`. One that a browser kills for want of memory says nothing, not even to `onerror`; so does one that is at a
 * long step, which is why nothing is ended here.
 */
export function watch(silent: Silent | undefined): { heard(): void; stop(): void } {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  const heard = () => {
    stop();
    let seconds = 0;
    timer = setInterval(() => silent?.((seconds += SILENT_S)), SILENT_S * 1000);
  };
  heard();
  return { heard, stop };
}
