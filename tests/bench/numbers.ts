export const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value that the share `p` of the values does not exceed (nearest rank); NaN of none. */
export const quantile = (values: readonly number[], p: number): number =>
  sorted(values)[Math.max(0, Math.ceil(values.length * p) - 1)] ?? NaN;
export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
/** Of things done in each of several runs the median of each: what it takes when nothing else wants the processor. */
export const mediansOf = (runs: readonly (readonly number[])[]): number[] =>
  (runs[0] ?? []).map((_, i) => median(runs.map((run) => run[i] ?? NaN)));
