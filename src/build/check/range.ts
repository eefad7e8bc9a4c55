import type { Geometry, Position as GeoPosition } from 'geojson';
import type { Fault } from '../../core/fault';
import type { Position } from '../../core/model';
import type { Geo } from '../geo';

/** Longitudes -180 to 180, latitudes -90 to 90, finite, with at most five decimals (the grid of the atlas: nothing is moved silently). */
export function rangeFaults({ authored, files }: Geo): Fault[] {
  const collections = [
    ...authored.arcs.map((file, i) => [file, files.arcs[i]!] as const),
    [authored.regions, files.regions] as const,
    [authored.places, files.places] as const,
    ...authored.expeditions.map((file, i) => [file, files.expeditions[i]!] as const),
  ];
  const nodes = authored.nodes.flatMap(({ id, lon, lat }) => positionFaults([lon, lat], files.nodes, id, 5));
  return [
    ...nodes,
    ...collections.flatMap(([{ features }, file]) =>
      features.flatMap(({ id, geometry }, i) => geometryRangeFaults(geometry, file, String(id ?? `(feature ${i + 1})`), 5)),
    ),
  ];
}

/** The first bad position of a geometry, if there is one: one is enough to mend a file by. */
export function geometryRangeFaults(geometry: Geometry, file: string, id: string, decimals: number): Fault[] {
  for (const position of positionsOf(geometry)) {
    const faults = positionFaults(position, file, id, decimals);
    if (faults.length > 0) return faults;
  }
  return [];
}

/** Every position of a geometry, in order. */
export function positionsOf(geometry: Geometry): GeoPosition[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[geometry.type];
  return ([geometry.coordinates] as unknown[]).flat(depth as 0) as GeoPosition[];
}

function positionFaults(position: GeoPosition, file: string, id: string, decimals: number): Fault[] {
  const [lon, lat] = position as Position;
  const fault = (what: string, remedy: string, severity: Fault['severity'] = 'error'): Fault[] => [
    { file, id, at: [lon, lat], what, remedy, severity },
  ];
  if (!Number.isFinite(lon) || !Number.isFinite(lat))
    return fault('a coordinate is not a number', 'Write longitude and latitude in degrees');
  if (Math.abs(lat) > 90 && Math.abs(lon) <= 90) return fault(`latitude ${lat} is beyond 90`, 'Longitude comes first: swap the two');
  if (Math.abs(lat) > 90) return fault(`latitude ${lat} is beyond 90`, 'Write it in degrees from -90 to 90');
  if (Math.abs(lon) > 180) return fault(`longitude ${lon} is beyond 180`, 'Write it in degrees from -180 to 180');
  const fine = position.find((value) => Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-4);
  if (fine === undefined) return [];
  return fault(
    `${fine} has more than ${decimals} decimals`,
    `Round all coordinates to ${decimals} decimals, about ${decimals === 5 ? 'a metre' : '0.1 m'}`,
    decimals === 5 ? 'error' : 'warning',
  );
}
