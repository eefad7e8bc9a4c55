import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import type { Feature } from 'geojson';
import type { OverlayChange } from '../core/overlaid';

/** Draws the land that passed, in the colour of whose it is then; without a change nothing. */
export function drawPieces(map: LibreMap | undefined, change: OverlayChange | undefined): void {
  const shapes = new Map(change?.pieces.map(({ id, geometry }) => [id, geometry]));
  const features = (change?.transfers ?? []).flatMap(({ region, to_holders }): Feature[] => {
    const geometry = shapes.get(region);
    return geometry ? [{ type: 'Feature', properties: { fill: to_holders[0] ?? 'paper' }, geometry }] : [];
  });
  void map?.getSource<GeoJSONSource>('pieces')?.setData({ type: 'FeatureCollection', features });
}
