import type { Position } from 'geojson';
import type { Draft } from '../core/outline';

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}
/** The land that a map is about, and whether it ends there as if cut out: then a margin of paper goes around it. */
export interface Sheet extends Box {
  framed: boolean;
  /** Where names are looked for first. */
  stage: Box;
  /** What a first visit sees. */
  view: Box;
  /** As far as one may wander. */
  reach?: Box;
}

/** The sheet that the program brings along: from the Kazakh steppe to Sakhalin and beyond; the border lies in its middle. */
export const HOME_SHEET: Sheet = {
  ...{ west: 60, south: 18, east: 160, north: 73 },
  framed: true,
  stage: { west: 80, south: 36, east: 143, north: 60 },
  view: { west: 78, south: 38, east: 145, north: 60 },
  reach: { west: 38, south: 5, east: 182, north: 79 },
};
/** Room around land without a frame, as a part of its width and height. */
const AIR = 0.04;
/** Room around what is fitted, px. On a narrow screen the border is far wider than high, so its ends may touch the edges. */
export const roomAround = (width: number): number => (width < NARROW_PX ? 6 : 36);
const NARROW_PX = 600;
/** From no farther off is a map seen. */
export const LEAST_ZOOM = 1.5;
/** Mercator ends here. */
const POLE = 84;

/** As far as the arcs of the frame go; of an atlas without a frame, as far as its land goes. */
export function sheetOf(draft: Draft): Sheet {
  const known = sheets.get(draft.outline) ?? measure(draft);
  sheets.set(draft.outline, known);
  return known;
}
const sheets = new WeakMap<Draft['outline'], Sheet>();

function measure({ outline, drawn }: Draft): Sheet {
  const frame = extent(
    outline.arcs.filter((arc) => arc.kind === 'frame').flatMap(({ id }) => (drawn.arcs.has(id) ? [drawn.arcs.get(id)!.coordinates] : [])),
  );
  if (frame && sameBox(frame, HOME_SHEET)) return HOME_SHEET;
  if (frame) return { ...frame, framed: true, stage: frame, view: frame };
  const { shapes } = outline;
  if (shapes.kind === 'tiles') return unframed(boxed(shapes.box));
  const land = extent([...drawn.faces.values()].flatMap(({ coordinates }) => coordinates.map(([shell]) => shell!)));
  return unframed(land ?? { west: -180, south: -60, east: 180, north: 75 });
}

function unframed(land: Box): Sheet {
  const sheet = airy(land);
  return { ...sheet, framed: false, stage: sheet, view: sheet };
}
const boxed = ([west, south, east, north]: [number, number, number, number]): Box => ({ west, south, east, north });

/** A box as MapLibre wants it. */
export const boundsOf = ({ west, south, east, north }: Box): [west_south: [number, number], east_north: [number, number]] => [
  [west, south],
  [east, north],
];

const sameBox = (a: Box, b: Box): boolean => a.west === b.west && a.south === b.south && a.east === b.east && a.north === b.north;

function extent(lines: Position[][]): Box | undefined {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const line of lines)
    for (const [lon, lat] of line) {
      if (lon! < box.west) box.west = lon!;
      if (lon! > box.east) box.east = lon!;
      if (lat! < box.south) box.south = lat!;
      if (lat! > box.north) box.north = lat!;
    }
  return box.west <= box.east ? box : undefined;
}

function airy({ west, south, east, north }: Box): Box {
  const [wide, high] = [Math.max(0.02, (east - west) * AIR), Math.max(0.02, (north - south) * AIR)];
  return {
    west: Math.max(-180, west - wide),
    south: Math.max(-POLE, south - high),
    east: Math.min(180, east + wide),
    north: Math.min(POLE, north + high),
  };
}
