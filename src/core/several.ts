/** `1 version`, `1,234 versions`: in English, for what is told of data. */
export const several = (count: number, one: string, many: string): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** So many are named where there may be thousands. */
const FEW = 4;

/** The first few of some names, and a sign that there are more. */
export const fewOf = (names: readonly string[]): string => `${names.slice(0, FEW).join(', ')}${names.length > FEW ? ', …' : ''}`;
