/** Three decimals: a thousandth of a square kilometre, finer than any margin of error here. */
export const round3 = (value: number): number => Math.round(value * 1000) / 1000;
