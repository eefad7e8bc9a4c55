/** The same number for the same pair of whole numbers, counted from 0 in order of first appearance. `firsts` tells where each appeared. */
export function internPairs(a: ArrayLike<number>, b: ArrayLike<number>): { ids: Int32Array; firsts: number[] } {
  let size = 16;
  while (size < a.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const ids = new Int32Array(a.length);
  const firsts: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    let slot = hash(x, y) & (size - 1);
    for (;;) {
      const known = slots[slot]!;
      if (known < 0) {
        slots[slot] = ids[i] = firsts.length;
        firsts.push(i);
        break;
      }
      const first = firsts[known]!;
      if (a[first] === x && b[first] === y) {
        ids[i] = known;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return { ids, firsts };
}

function hash(x: number, y: number): number {
  let h = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/** Which things have which number: those with number `i` are `list[from[i]]` to `list[from[i + 1] - 1]`. */
export interface Groups {
  from: Int32Array;
  list: Int32Array;
}

export function groupsOf(ids: Int32Array, count: number): Groups {
  const from = new Int32Array(count + 1);
  for (const id of ids) from[id + 1]!++;
  for (let i = 0; i < count; i++) from[i + 1]! += from[i]!;
  const next = from.slice();
  const list = new Int32Array(ids.length);
  for (let i = 0; i < ids.length; i++) list[next[ids[i]!]!++] = i;
  return { from, list };
}
