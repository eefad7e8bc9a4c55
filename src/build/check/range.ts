import type { Geometry, Position as GeoPosition } from 'geojson';
import type { Fault } from '../../core/fault';
import type { Position } from '../../core/model';
import { positionsOf } from '../../doctor/shape/positions';
import type { Geo } from '../geo';

/** Longitudes -180 to 180, latitudes -90 to 90, finite, with at most five decimals (the grid of the atlas: nothing is moved silently). */
export function rangeFaults({ authored, files }: Geo): Fault[] {
  const collections = [
    ...authored.arcs.map((file, i) => [file, files.arcs[i]!] as const),
    [authored.regions, files.regions] as const,
    [authored.places, files.places] as const,
    ...authored.expeditions.map((file, i) => [file, files.expeditions[i]!] as const),
  ];
  const nodes = authored.nodes.flatMap(({ id, lon, lat }) => positionFaults([lon, lat], files.nodes, id));
  return [
    ...nodes,
    ...collections.flatMap(([{ features }, file]) =>
      features.flatMap(({ id, geometry }, i) => geometryFaults(geometry, file, String(id ?? `(feature ${i + 1})`))),
    ),
  ];
}

/** The first bad position of a geometry, if there is one: one is enough to mend a file by. */
function geometryFaults(geometry: Geometry, file: string, id: string): Fault[] {
  for (const position of positionsOf(geometry)) {
    const faults = positionFaults(position, file, id);
    if (faults.length > 0) return faults;
  }
  return [];
}

/** Decimals of the grid of the atlas. */
const DECIMALS = 5;

function positionFaults(position: GeoPosition, file: string, id: string): Fault[] {
  const [lon, lat] = position as Position;
  const fault = (what: string, remedy: string): Fault[] => [{ file, id, at: [lon, lat], what, remedy, severity: 'error' }];
  if (!Number.isFinite(lon) || !Number.isFinite(lat))
    return fault('a coordinate is not a number', 'Write longitude and latitude in degrees');
  if (Math.abs(lat) > 90 && Math.abs(lon) <= 90) return fault(`latitude ${lat} is beyond 90`, 'Longitude comes first: swap the two');
  if (Math.abs(lat) > 90) return fault(`latitude ${lat} is beyond 90`, 'Write it in degrees from -90 to 90');
  if (Math.abs(lon) > 180) return fault(`longitude ${lon} is beyond 180`, 'Write it in degrees from -180 to 180');
  const fine = position.find((value) => Math.abs(value * 10 ** DECIMALS - Math.round(value * 10 ** DECIMALS)) > 1e-4);
  if (fine === undefined) return [];
  return fault(`${fine} has more than ${DECIMALS} decimals`, `Round all coordinates to ${DECIMALS} decimals, about a metre`);
}
