/** Several holders as one word: in alphabetical order, for their order means nothing and whoever asks a table compares texts; `+` between them. */
export const joined = (holders: readonly string[]): string => (holders.length > 1 ? holders.toSorted() : holders).join('+');
