/** `1 version`, `1,234 versions`: in English, for what is told of data. */
export const several = (count: number, one: string, many: string): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
