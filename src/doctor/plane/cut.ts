import { next, sheetOf, type Ring, type Sheet } from './sheet';

/** Places where edges are to get a corner more, by edge. */
export type Cuts = Map<number, { x: number; y: number }[]>;

/** The same rings with a corner at every cut, so that what runs together is the same edges, and what meets, meets in a node. */
export function cutAt(sheet: Sheet, cuts: Cuts): Sheet {
  if (cuts.size === 0) return sheet;
  const [xs, ys]: [number[], number[]] = [[], []];
  const rings = sheet.rings.map((ring): Ring => {
    const start = xs.length;
    for (let i = ring.start; i < ring.end; i++) put(sheet, i, cuts, xs, ys, start);
    if (xs.length - start > 1 && xs.at(-1) === xs[start] && ys.at(-1) === ys[start]) {
      xs.pop();
      ys.pop();
    }
    return { ...ring, start, end: xs.length };
  });
  return sheetOf(sheet.items, rings, Int32Array.from(xs), Int32Array.from(ys));
}

function put(sheet: Sheet, step: number, cuts: Cuts, xs: number[], ys: number[], start: number): void {
  const { x, y } = sheet;
  const [ax, ay] = [x[step]!, y[step]!];
  const end = next(sheet, step);
  const [dx, dy] = [x[end]! - ax, y[end]! - ay];
  const along = (at: { x: number; y: number }) => (at.x - ax) * dx + (at.y - ay) * dy;
  const within = (cuts.get(sheet.edge[step]!) ?? []).filter((at) => along(at) > 0 && along(at) < dx * dx + dy * dy);
  for (const at of [{ x: ax, y: ay }, ...within.sort((a, b) => along(a) - along(b))]) {
    if (xs.length > start && xs.at(-1) === at.x && ys.at(-1) === at.y) continue;
    xs.push(at.x);
    ys.push(at.y);
  }
}
