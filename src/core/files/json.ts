/** JSON with one item of `list` per line, so that a change is read as a diff of lines; the members of `head` come first. */
export function linewise(head: object, list: string, items: readonly unknown[]): string {
  const members = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{${[...members, `${JSON.stringify(list)}:${lines(items)}`].join(',\n')}}\n`;
}

/** An array, one item per line. */
export const lines = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;

/** An object with each of its lists one item per line. */
export function listwise(object: object): string {
  const members = Object.entries(object).map(([key, value]) => `"${key}":${Array.isArray(value) ? lines(value) : JSON.stringify(value)}`);
  return `{${members.join(',\n')}}\n`;
}
