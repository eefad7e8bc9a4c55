import type { Map as LibreMap } from 'maplibre-gl';

/**
 * Takes the layers of a source away while it has nothing to show, and puts them back. An empty source costs nearly what a full one does: the
 * whole picture is cut into its tiles, twice a frame.
 */
export function showSource(map: LibreMap, source: string, isShown: boolean): void {
  for (const id of map.getLayersOrder())
    if (map.getLayer(id)?.source === source) map.setLayoutProperty(id, 'visibility', isShown ? 'visible' : 'none');
}
