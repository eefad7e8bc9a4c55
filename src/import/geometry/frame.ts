import { isObject, listOf, own } from '../own';

/** How the numbers of a file are to be read as places. */
export interface Frame {
  /** Web Mercator metres. */
  mercator: boolean;
  /** Latitude first. */
  swapped: boolean;
}

/** How the positions of a file are spread: what the guess of their frame is made of. */
export interface Spread {
  positions: number;
  /** The first number beyond 90, the second beyond 90 (and not 180), either beyond what degrees can be. */
  firstWide: number;
  secondWide: number;
  beyond: number;
}

export const noSpread = (): Spread => ({ positions: 0, firstWide: 0, secondWide: 0, beyond: 0 });

/** Adds the positions of a geometry. */
export function spreadOf(geometry: unknown, spread: Spread): void {
  if (!isObject(geometry)) return;
  const inner = own(geometry, 'geometries');
  if (inner !== undefined) for (const each of listOf(inner)) spreadOf(each, spread);
  else look(own(geometry, 'coordinates'), spread);
}

function look(coordinates: unknown, spread: Spread): void {
  if (!Array.isArray(coordinates)) return;
  const [a, b] = coordinates as [unknown, unknown];
  if (typeof a !== 'number' || typeof b !== 'number') {
    for (const each of coordinates) look(each, spread);
    return;
  }
  const [first, second] = [Math.abs(a), Math.abs(b)];
  spread.positions++;
  if (first > 90) spread.firstWide++;
  if (second > 90 && second <= 180) spread.secondWide++;
  if (first > 540 || second > 540) spread.beyond++;
}

/** Latitude first: seconds are often beyond 90, where no latitude is, and firsts never. */
export const isSwapped = ({ positions, firstWide, secondWide }: Spread): boolean => firstWide === 0 && secondWide > 0.1 * positions;
/** Most numbers are too great for degrees. */
export const isMetres = ({ positions, beyond }: Spread): boolean => beyond > 0.5 * positions;
