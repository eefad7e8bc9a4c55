import { next, type Sheet } from './sheet';

/** Tells whether a place lies in a ring; places on it must not be asked. Long rings are sorted into rows first, so that many may be asked. */
export type Inside = (x: number, y: number) => boolean;

export function insideRing(sheet: Sheet, ring: number): Inside {
  const { start, end } = sheet.rings[ring]!;
  const steps = Array.from({ length: end - start }, (_, i) => start + i);
  if (steps.length < 64) return (px, py) => oddIn(sheet, steps, px, py);
  const ys = sheet.y.subarray(start, end);
  const [low, high] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
  const count = Math.min(4096, Math.ceil(steps.length / 8));
  const rowOf = (y: number) => Math.max(0, Math.min(count - 1, Math.floor(((y - low) / (high - low + 1)) * count)));
  const rows = Array.from({ length: count }, (): number[] => []);
  for (const step of steps) {
    const [a, b] = [rowOf(sheet.y[step]!), rowOf(sheet.y[next(sheet, step)]!)];
    for (let row = Math.min(a, b); row <= Math.max(a, b); row++) rows[row]!.push(step);
  }
  return (px, py) => py >= low && py <= high && oddIn(sheet, rows[rowOf(py)]!, px, py);
}

/** Even-odd, exact on the grid. */
function oddIn(sheet: Sheet, steps: readonly number[], px: number, py: number): boolean {
  const { x, y } = sheet;
  let inside = false;
  for (const step of steps) {
    const end = next(sheet, step);
    const [a, b] = y[step]! < y[end]! ? [step, end] : [end, step];
    if (y[a]! <= py && py < y[b]! && (x[b]! - x[a]!) * (py - y[a]!) > (y[b]! - y[a]!) * (px - x[a]!)) inside = !inside;
  }
  return inside;
}
