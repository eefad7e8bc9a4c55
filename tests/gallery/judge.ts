/**
 * Whether two pictures show the same. They are compared by the mean colour of small squares, each where it lies or a pixel beside it: letters
 * that are smoothed otherwise, or stand a hair to the left, have the same mean; land in another colour, a panel or a name that is gone has not.
 */
export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, alpha: 0 to 255 each, row by row from the top. */
  data: Uint8Array;
}

export const TOLERANCE = {
  /** The side of a square, in pixels of the pictures. */
  square: 8,
  /** How far a mean may be off, in its red, green or blue (of 255). */
  shade: 12,
  /** Which part of all squares may be off. */
  share: 0.015,
  /** How many that are off may touch each other: a word that another browser puts on the next line. */
  patch: 18,
  /** So many in a row, in so many rows, may not all be off: words are never that solid, land is. */
  solid: 3,
};

export interface Verdict {
  alike: boolean;
  /** How many squares are off. */
  off: number;
  /** In words, for the message of a test. */
  reason: string;
  /** What was got, pale, with the squares that are off in red. */
  difference: Picture;
}

type Mean = (x: number, y: number) => readonly [number, number, number];
type Square = { column: number; row: number };

export function judge(want: Picture, got: Picture): Verdict {
  if (want.width !== got.width || want.height !== got.height) {
    const reason = `${got.width} x ${got.height} pixels instead of ${want.width} x ${want.height}`;
    return { alike: false, off: Infinity, reason, difference: paint(got, []) };
  }
  const off = squaresOff(want, got);
  const all = Math.ceil(want.width / TOLERANCE.square) * Math.ceil(want.height / TOLERANCE.square);
  const [share, patch, solid] = [off.length / all, largestPatch(off), hasSolid(off)];
  const percent = (part: number) => `${(part * 100).toFixed(2)} %`;
  return {
    alike: share <= TOLERANCE.share && patch <= TOLERANCE.patch && !solid,
    reason: `${percent(share)} of the squares are off (allowed: ${percent(TOLERANCE.share)}), ${patch} of them in one patch (allowed: ${TOLERANCE.patch}), ${solid ? 'as' : 'not as'} solid as land`,
    off: off.length,
    difference: paint(got, off),
  };
}

function squaresOff(want: Picture, got: Picture): Square[] {
  const [wanted, gotten] = [meansOf(want), meansOf(got)];
  const off: Square[] = [];
  for (let row = 0; row * TOLERANCE.square < want.height; row++) {
    for (let column = 0; column * TOLERANCE.square < want.width; column++) {
      if (!isNear(wanted, gotten, column * TOLERANCE.square, row * TOLERANCE.square)) off.push({ column, row });
    }
  }
  return off;
}

const NEIGHBOURS = [0, -1, 1].flatMap((dy) => [0, -1, 1].map((dx) => [dx, dy] as const));

const isNear = (wanted: Mean, gotten: Mean, x: number, y: number): boolean => {
  const mean = wanted(x, y);
  return NEIGHBOURS.some(([dx, dy]) => gotten(x + dx, y + dy).every((shade, i) => Math.abs(shade - mean[i]!) <= TOLERANCE.shade));
};

/** Means of squares in constant time, from sums over everything above and to the left; what reaches out of the picture does not count. */
function meansOf({ width, height, data }: Picture): Mean {
  const line = (width + 1) * 3;
  const sums = new Float64Array(line * (height + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let i = 0; i < 3; i++) {
        const to = (y + 1) * line + (x + 1) * 3 + i;
        sums[to] = data[(y * width + x) * 4 + i]! + sums[to - 3]! + sums[to - line]! - sums[to - line - 3]!;
      }
    }
  }
  const inside = (at: number, end: number) => Math.min(end, Math.max(0, at));
  return (x, y) => {
    const [left, right] = [inside(x, width), inside(x + TOLERANCE.square, width)];
    const [top, bottom] = [inside(y, height), inside(y + TOLERANCE.square, height)];
    const at = (px: number, py: number, i: number) => sums[py * line + px * 3 + i]!;
    const mean = (i: number) =>
      (at(right, bottom, i) - at(left, bottom, i) - at(right, top, i) + at(left, top, i)) / ((right - left) * (bottom - top));
    return [mean(0), mean(1), mean(2)];
  };
}

const key = ({ column, row }: Square) => `${column},${row}`;

function hasSolid(squares: Square[]): boolean {
  const off = new Set(squares.map(key));
  const side = Array.from({ length: TOLERANCE.solid }, (_, i) => i);
  return squares.some(({ column, row }) => side.every((dy) => side.every((dx) => off.has(key({ column: column + dx, row: row + dy })))));
}

/** How many squares the largest heap of those has that touch by a side or a corner. */
function largestPatch(squares: Square[]): number {
  const left = new Map(squares.map((square) => [key(square), square]));
  let largest = 0;
  for (const first of squares) {
    if (!left.delete(key(first))) continue;
    const patch = [first];
    for (const { column, row } of patch) {
      for (const [dx, dy] of NEIGHBOURS) {
        const beside = { column: column + dx, row: row + dy };
        if (left.delete(key(beside))) patch.push(beside);
      }
    }
    largest = Math.max(largest, patch.length);
  }
  return largest;
}

const PALE = 0.35;
const RED = [220, 0, 60];

function paint({ width, height, data }: Picture, off: Square[]): Picture {
  const marked = new Set(off.map(key));
  const difference = { width, height, data: new Uint8Array(data.length).fill(255) };
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    const isOff = marked.has(key({ column: Math.floor(x / TOLERANCE.square), row: Math.floor(y / TOLERANCE.square) }));
    for (let i = 0; i < 3; i++) difference.data[at + i] = (isOff ? RED[i]! : 255) * (1 - PALE) + data[at + i]! * PALE;
  }
  return difference;
}
