import type { Draft } from '../core/outline';
import type { Camera } from '../state/view';
import { latitudeOf, mercatorX, mercatorY, WORLD, type Sight } from './mercator';
import { LEAST_ZOOM, roomAround, sheetOf, type Box } from './sheet';

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What a map that is not there yet will show in a box of this size: the camera `seen`, if there is one; else all that a first visit sees. */
export function sightIn(draft: Draft, size: Size, seen: Camera | undefined): Sight {
  const { view, reach } = sheetOf(draft);
  const sight = { ...(seen ?? fitted(view, size)), ...size };
  return reach ? held(sight, reach) : sight;
}

function fitted({ west, south, east, north }: Box, { width, height }: Size): Camera {
  const room = 2 * roomAround(width);
  const [wide, high] = [mercatorX(east) - mercatorX(west), mercatorY(south) - mercatorY(north)];
  const zoom = Math.log2(Math.min((width - room) / wide, (height - room) / high) / WORLD);
  return { lon: (west + east) / 2, lat: latitudeOf(mercatorY(north) + high / 2), zoom: Math.max(LEAST_ZOOM, zoom) };
}

/** The same without anything beyond the reach. */
function held(sight: Sight, { west, south, east, north }: Box): Sight {
  const world = WORLD * 2 ** sight.zoom;
  const [wide, high] = [(sight.width / world) * 360, sight.height / world];
  const within = (at: number, least: number, most: number) => (most < least ? (least + most) / 2 : Math.min(most, Math.max(least, at)));
  const lon = within(sight.lon, west + wide / 2, east - wide / 2);
  const lat = latitudeOf(within(mercatorY(sight.lat), mercatorY(north) + high / 2, mercatorY(south) - high / 2));
  return { ...sight, lon, lat };
}
