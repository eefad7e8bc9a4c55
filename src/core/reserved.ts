/** Whether a word is one that every object of JavaScript has, such as `constructor`: named in a style, it leaves a map of MapLibre empty, so it is no id. */
export const everyObjectHas = (word: string): boolean => word in {};
