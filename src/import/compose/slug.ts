import { everyObjectHas } from '../../core/reserved';

/** Sayable ids: `Côte d’Or` is `cote-d-or`; a second of the same name is `cote-d-or-2`. Letters of any script stay, so that a table says who is meant; what has none is called `word` and numbered. */
export function slugger(word: string): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const plain = slugOf(name) || word;
    let id = plain;
    for (let n = taken.get(plain) ?? 1; taken.has(id) || everyObjectHas(id); n++) {
      id = `${plain}-${n + 1}`;
      taken.set(plain, n + 1);
    }
    taken.set(id, taken.get(id) ?? 1);
    return id;
  };
}

/** At most this long, so that an id can be said and an address read. */
const LONGEST = 48;

export const slugOf = (name: string): string =>
  [
    ...name
      .normalize('NFKD')
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
