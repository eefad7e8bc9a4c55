import { FLAVOURS, rgbOf, type Flavour } from './flavour';
import { dot, imageName, RATIO, type Pattern } from './patterns';

/** Signed distance to an outline, in map pixels from the middle of the mark: negative inside. */
type Shape = (x: number, y: number) => number;

const circle =
  (radius: number): Shape =>
  (x, y) =>
    Math.hypot(x, y) - radius;
const square =
  (half: number): Shape =>
  (x, y) =>
    Math.max(Math.abs(x), Math.abs(y)) - half;
const diamond =
  (half: number): Shape =>
  (x, y) =>
    (Math.abs(x) + Math.abs(y) - half) / Math.SQRT2;
const triangle =
  (half: number): Shape =>
  (x, y) =>
    Math.max(y - half * 0.7, Math.abs(x) * 0.87 - (y + half) * 0.5);
const hollow =
  (shape: Shape, wall: number): Shape =>
  (x, y) =>
    Math.abs(shape(x, y)) - wall;
const together =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));
/** A hull, a mast and a sail. */
const boat: Shape = together(
  (x, y) => Math.max(Math.hypot(x, y + 5) - 10, 2.2 - y),
  (x, y) => Math.max(Math.abs(x + 0.5) - 0.6, Math.abs(y + 2.5) - 5),
  (x, y) => Math.max(-0.8 - x, y - 0.9, x * 0.8 - (y + 7) * 0.55),
);

/** A mark a kind of place, after the habits of the old sheets. */
const SHAPES: Record<string, Shape> = {
  post: square(2.9),
  fort: together(hollow(square(4), 0.8), square(1.6)),
  village: hollow(circle(2.8), 0.9),
  town: together(hollow(circle(4), 0.7), circle(2)),
  cape: triangle(4),
  harbour: hollow(triangle(4.4), 0.8),
  pass: hollow(diamond(4.2), 0.8),
  mark: diamond(3.6),
  ship: boat,
  ring: hollow(circle(9), 1.1),
};
const SIDE = 28;
const HALO = 1.4;

let drawn: Map<string, Pattern> | undefined;

/** Every mark in both flavours, by its image name. Drawn once. */
export const marksOf = (): Map<string, Pattern> => (drawn ??= drawAll());

function drawAll(): Map<string, Pattern> {
  const named = Object.values(FLAVOURS).flatMap((flavour) =>
    Object.entries(SHAPES).map(([kind, shape]): [string, Pattern] => [
      imageName(flavour.name, `mark:${kind}`),
      draw(shape, colourOf(kind, flavour), flavour.halo),
    ]),
  );
  return new Map(named);
}

const colourOf = (kind: string, flavour: Flavour) => (kind === 'ship' ? flavour.voyage : kind === 'ring' ? flavour.select : flavour.ink);

function draw(shape: Shape, colour: string, halo: string): Pattern {
  const side = SIDE * RATIO;
  const data = new Uint8ClampedArray(side * side * 4);
  const [ink, paper] = [rgbOf(colour), rgbOf(halo)];
  for (let i = 0; i < side * side; i++) {
    const distance = shape(((i % side) + 0.5 - side / 2) / RATIO, (Math.floor(i / side) + 0.5 - side / 2) / RATIO);
    const inside = cover(distance);
    dot(
      data,
      i,
      [0, 1, 2].map((part) => ink[part]! * inside + paper[part]! * (1 - inside)),
      cover(distance - HALO),
    );
  }
  return { width: side, height: side, data };
}

const cover = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * RATIO));
