type Stop = () => void;

/** Starts one thing a task, so that the page can draw and answer in between; gives back how to stop what has begun, and to begin nothing more. */
export function inTurn(starts: readonly (() => Stop)[]): Stop {
  const [start, ...later] = starts;
  if (!start) return () => undefined;
  let stop: Stop;
  const timer = setTimeout(() => {
    const rest = (stop = inTurn(later)); // before it starts, for one that fails keeps none of the others away
    const own = start();
    stop = () => [own, rest].forEach((each) => each());
  });
  stop = () => clearTimeout(timer);
  return () => stop();
}
