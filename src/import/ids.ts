/** Gives each different text an id of its own, the same in every reading of the same files: letters and digits of any script, and hyphens. */
export function idGiver(): (text: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (text) => {
    const known = given.get(text);
    if (known !== undefined) return known;
    const id = freeOf(slug(text), taken);
    taken.add(id);
    given.set(text, id);
    return id;
  };
}

const slug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'unnamed';

/** The id itself, or with the first number that nobody has yet. */
function freeOf(id: string, taken: Set<string>): string {
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}.${n}`)) n++;
  return `${id}.${n}`;
}

/** Tells things with the same id apart by counting them: `a`, `a.2`, `a.3`. */
export function counter(): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  };
}
