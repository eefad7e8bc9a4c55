export const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value that the share `p` of the values does not exceed (nearest rank); NaN of none. */
export const quantile = (values: readonly number[], p: number): number =>
  sorted(values)[Math.max(0, Math.ceil(values.length * p) - 1)] ?? NaN;
export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
