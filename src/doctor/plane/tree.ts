/** Boxes in a packed tree: sorted along a curve that keeps near things together, sixteen to a node, so that any mix of sizes is found fast. */
export interface Tree {
  /** Tells every box that touches this one; stops when `visit` says false. */
  search(west: number, south: number, east: number, north: number, visit: (index: number) => boolean): void;
}

const FAN = 16;
const CELLS = 32767;
/** Keys hold the curve in the upper and the index in the lower bits of a whole number below 2^53. */
const INDEXES = 2 ** 23;

/** `boxes`: west, south, east, north of each, up to 2^23 of them. */
export function treeOf(boxes: Float64Array): Tree {
  const count = boxes.length / 4;
  const order = orderOf(boxes, count);
  const levels: Float64Array[] = [new Float64Array(boxes.length)];
  for (let i = 0; i < count; i++) levels[0]!.set(boxes.subarray(4 * order[i]!, 4 * order[i]! + 4), 4 * i);
  while (levels.at(-1)!.length > 4 * FAN) levels.push(parentsOf(levels.at(-1)!));
  return { search: (west, south, east, north, visit) => search(levels, order, [west, south, east, north], visit) };
}

function orderOf(boxes: Float64Array, count: number): Int32Array {
  const box = around(boxes, 0, count);
  const [wide, high] = [box[2] - box[0] || 1, box[3] - box[1] || 1];
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const x = (((boxes[4 * i]! + boxes[4 * i + 2]!) / 2 - box[0]) / wide) * CELLS;
    const y = (((boxes[4 * i + 1]! + boxes[4 * i + 3]!) / 2 - box[1]) / high) * CELLS;
    keys[i] = (spread(x) + 2 * spread(y)) * INDEXES + i;
  }
  keys.sort();
  return Int32Array.from(keys, (key) => key % INDEXES);
}

/** Fifteen bits, with a free place after each. */
function spread(value: number): number {
  let bits = Math.floor(value) & CELLS;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

function around(boxes: Float64Array, from: number, to: number): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 4 * from; i < 4 * to; i += 4) {
    if (boxes[i]! < box[0]) box[0] = boxes[i]!;
    if (boxes[i + 1]! < box[1]) box[1] = boxes[i + 1]!;
    if (boxes[i + 2]! > box[2]) box[2] = boxes[i + 2]!;
    if (boxes[i + 3]! > box[3]) box[3] = boxes[i + 3]!;
  }
  return box;
}

function parentsOf(children: Float64Array): Float64Array {
  const count = children.length / 4;
  const parents = new Float64Array(4 * Math.ceil(count / FAN));
  for (let i = 0; i < count; i += FAN) parents.set(around(children, i, Math.min(count, i + FAN)), (4 * i) / FAN);
  return parents;
}

function search(levels: Float64Array[], order: Int32Array, box: number[], visit: (index: number) => boolean): void {
  const [west, south, east, north] = box as [number, number, number, number];
  const stack: number[] = [levels.length - 1, 0];
  while (stack.length > 0) {
    const first = stack.pop()!;
    const level = stack.pop()!;
    const boxes = levels[level]!;
    const last = Math.min(first + FAN, boxes.length / 4);
    for (let i = first; i < last; i++) {
      const at = 4 * i;
      if (boxes[at]! > east || boxes[at + 1]! > north || boxes[at + 2]! < west || boxes[at + 3]! < south) continue;
      if (level > 0) stack.push(level - 1, i * FAN);
      else if (!visit(order[i]!)) return;
    }
  }
}
