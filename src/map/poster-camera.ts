import type { Position } from 'geojson';
import type { Draft } from '../core/outline';
import type { Camera } from '../state/view';
import { LEAST_ZOOM, roomAround, sheetOf, type Box, type Sheet } from './sheet';

/** Where places lie on a map that is not there yet, in CSS pixels of its box: what MapLibre will say of the same camera. */
export interface Projection {
  width: number;
  height: number;
  sheet: Sheet;
  at(position: Position): [x: number, y: number];
}

/** The whole world is a square of so many pixels at zoom 0. */
const WORLD = 512;
/** A place on that square, from 0 to 1. */
const east = (lon: number): number => (lon + 180) / 360;
const down = (lat: number): number => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

/** `seen`: the camera, if there is one; else the whole of what a first visit sees. */
export function projectionOf(draft: Draft, { width, height }: { width: number; height: number }, seen: Camera | undefined): Projection {
  const sheet = sheetOf(draft);
  const [[x, y], scale] = seen ? ([[east(seen.lon), down(seen.lat)], WORLD * 2 ** seen.zoom] as const) : fitted(sheet.view, width, height);
  const [midX, midY] = sheet.reach ? held([x, y], sheet.reach, width / scale, height / scale) : [x, y];
  return {
    width,
    height,
    sheet,
    at: ([lon, lat]) => [(east(lon!) - midX) * scale + width / 2, (down(lat!) - midY) * scale + height / 2],
  };
}

function fitted({ west, south, east: right, north }: Box, width: number, height: number): [[number, number], number] {
  const pad = 2 * roomAround(width);
  const [wide, high] = [east(right) - east(west), down(south) - down(north)];
  const scale = Math.max(WORLD * 2 ** LEAST_ZOOM, Math.min((width - pad) / wide, (height - pad) / high));
  return [[east(west) + wide / 2, down(north) + high / 2], scale];
}

/** The middle of a picture of this size that shows nothing beyond its reach. */
function held([x, y]: [number, number], reach: Box, wide: number, high: number): [number, number] {
  const within = (at: number, least: number, most: number) => (most < least ? (least + most) / 2 : Math.min(most, Math.max(least, at)));
  return [
    within(x, east(reach.west) + wide / 2, east(reach.east) - wide / 2),
    within(y, down(reach.north) + high / 2, down(reach.south) - high / 2),
  ];
}
