import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import { breath } from '../catalog/breath';
import { inSlices } from '../catalog/slices';
import { doubtsOf } from '../core/doubt';
import { LENSES, type Lens, type Outline } from '../core/model';
import type { SightSignal } from '../state/sight';
import type { Scene } from '../state/store';
import type { Flavour } from './flavour';
import { inTurn } from './in-turn';
import type { Base } from './style';
import { followDoubt } from './view-doubt';
import { followNamesInSight } from './view-names-in-sight';
import { followRelief } from './view-relief';
import { followSeconds } from './view-seconds';
import { layingWays } from './river-ways';
import { FROM_AFAR, PLACE_NAMES } from './style-names';

/** As near as a map can go. */
const MOST_ZOOM = 24;

/** What it is made of, where there is any. */
export interface More {
  base?: Base;
  /** Where `relief.webp` is. */
  relief?: string;
}

/**
 * What a map puts on after the first picture: relief, the paleness of what is not sure yet, second names, names brought into sight, a frame for
 * the printer. Each in a task of its own, so that a hand is never kept waiting for all of them. `flavour` follows the theme.
 */
export function dressMore(
  map: LibreMap,
  atlas: Outline,
  store: Scene,
  sight: SightSignal,
  flavour: () => Flavour,
  { base, relief }: More,
): () => void {
  return inTurn([
    () => (relief ? followRelief(map, relief, flavour) : () => undefined),
    ...LENSES.map((lens) => () => reckonDoubts(atlas, lens)),
    () => followDoubt(map, atlas, store, sight, flavour),
    () => followSeconds(map, store, base),
    () => followNamesInSight(map, atlas, store),
    () => writeRivers(map, base),
    () => writeTowns(map),
    () => drawForPaper(map),
  ]);
}

/** Of one course of history a task: whoever draws the doubts asks for those of both. */
function reckonDoubts(atlas: Outline, lens: Lens): () => void {
  doubtsOf(atlas, lens);
  return () => undefined;
}

/** A browser may have thrown the last frame away when it copies the canvas for the printer, as Firefox does: then the sheet would be without a map. */
function drawForPaper(map: LibreMap): () => void {
  const draw = () => void map.redraw();
  addEventListener('beforeprint', draw);
  return () => removeEventListener('beforeprint', draw);
}

/** Towns are named from afar too, with what letters their names need. */
function writeTowns(map: LibreMap): () => void {
  for (const id of PLACE_NAMES) map.setLayerZoomRange(id, FROM_AFAR, MOST_ZOOM);
  return () => undefined;
}

/** The names of rivers come with their ways. */
function writeRivers(map: LibreMap, base: Base | undefined): () => void {
  let gone = false;
  const write = async (rivers: Base['rivers']) => {
    const ways = await inSlices(layingWays(rivers), () => !gone);
    await breath(); // MapLibre packs them for its worker at once
    if (ways && !gone) void map.getSource<GeoJSONSource>('river-ways')?.setData(ways);
  };
  if (base) void write(base.rivers);
  return () => {
    gone = true;
  };
}
