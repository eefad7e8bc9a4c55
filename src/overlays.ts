import type { GeoJSONSource } from 'maplibre-gl';
import type { Feature } from 'geojson';
import type { OverlayChange } from './core/overlaid';
import { isWhole } from './core/model';
import { SLIVER_KM } from './import/compose/how';
import type { AtlasMap } from './map/view';
import type { Store } from './state/store';
import type { About } from './ui/opening';
import { overlayer } from './worker/overlay/client';

/** The thread that lays versions over each other; what it takes for a sliver is what it was when the atlas was made. Throws where there are no shapes. */
export function overlaysOf({ atlas }: Store, about: About | undefined) {
  if (!isWhole(atlas)) throw new Error('the shapes of this data set are in map tiles, where versions cannot be laid over each other');
  const sliver_km = about?.how.measures.sliver_km ?? SLIVER_KM;
  const { change, end } = overlayer(atlas, () => new Worker(new URL('./worker/overlay/worker.ts', import.meta.url), { type: 'module' }));
  return {
    change: (query: Omit<Parameters<typeof change>[0], 'sliver_km'>, asked: Parameters<typeof change>[1]) =>
      change({ ...query, sliver_km }, asked),
    end,
  };
}

/** Draws the land that passed, in the colour of whose it is then; without a change nothing. */
export function drawPieces(map: AtlasMap['map'] | undefined, change: OverlayChange | undefined): void {
  const shapes = new Map(change?.pieces.map(({ id, geometry }) => [id, geometry]));
  const features = (change?.transfers ?? []).flatMap(({ region, to_holders }): Feature[] => {
    const geometry = shapes.get(region);
    return geometry ? [{ type: 'Feature', properties: { fill: to_holders[0] ?? 'paper' }, geometry }] : [];
  });
  void map?.getSource<GeoJSONSource>('pieces')?.setData({ type: 'FeatureCollection', features });
}
