/** How the numbers of a file are spread: what tells degrees from metres, and longitude first from latitude first. */
export interface Spread {
  positions: number;
  /** First numbers beyond 90; second numbers beyond 90 but not beyond 180; either beyond what turns of the globe explain. */
  firstWide: number;
  secondWide: number;
  metres: number;
}

export function spreadOf(geometries: readonly unknown[]): Spread {
  const spread: Spread = { positions: 0, firstWide: 0, secondWide: 0, metres: 0 };
  for (const geometry of geometries) look(geometry, spread);
  return spread;
}

function look(value: unknown, spread: Spread): void {
  if (Array.isArray(value)) {
    const [x, y] = value as unknown[];
    if (typeof x === 'number' && typeof y === 'number') count(Math.abs(x), Math.abs(y), spread);
    else for (const each of value) look(each, spread);
  } else if (typeof value === 'object' && value !== null) {
    if (Object.hasOwn(value, 'coordinates')) look((value as { coordinates: unknown }).coordinates, spread);
    if (Object.hasOwn(value, 'geometries')) look((value as { geometries: unknown }).geometries, spread);
  }
}

function count(x: number, y: number, spread: Spread): void {
  spread.positions++;
  if (x > 90) spread.firstWide++;
  if (y > 90 && y <= 180) spread.secondWide++;
  if (x > 720 || y > 720) spread.metres++;
}

/** Most numbers are too great for degrees. */
export const inMetres = ({ positions, metres }: Spread): boolean => positions > 0 && metres > positions / 2;
/** Seconds are beyond 90, where no latitude is, and firsts never. */
export const isSwapped = ({ positions, firstWide, secondWide }: Spread): boolean => firstWide === 0 && secondWide > positions / 10;
