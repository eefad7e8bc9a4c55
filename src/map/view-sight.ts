import type { Map as LibreMap } from 'maplibre-gl';
import type { Sight } from './mercator';

/** What is seen of a map now. */
export function seenOn(map: LibreMap): Sight {
  const { lng, lat } = map.getCenter();
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { lon: lng, lat, zoom: map.getZoom(), width, height };
}
