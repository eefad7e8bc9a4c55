import { effect } from '@preact/signals-core';
import type { Map as LibreMap, MapGeoJSONFeature, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { Outline } from '../core/model';
import { select } from '../state/actions';
import type { SightSignal } from '../state/sight';
import { NONE, sameSelection, type Selection, draftIn, type Scene } from '../state/store';
import { arcsAround } from './paint';
import { pick, PICKABLE, type Hit } from './pick';
import { targetOf } from './tiled';
import { styled, whileStyled } from './while-styled';

/** A finger is broader than a pixel. */
const REACH_PX = 4;
const HOVER_PAUSE_MS = 60;

export function followPointer(
  map: LibreMap,
  atlas: Outline,
  store: Scene,
  sight: SightSignal,
): { pickAt: (point: [number, number]) => Selection; stop: () => void } {
  const pickAt = ([x, y]: [number, number]): Selection => {
    if (!styled(map).peek()) return NONE;
    const box: [PointLike, PointLike] = [
      [x - REACH_PX, y - REACH_PX],
      [x + REACH_PX, y + REACH_PX],
    ];
    const hits = map.queryRenderedFeatures(box, { layers: [...PICKABLE] });
    // shapes in tiles are there only as they are drawn
    const land = atlas.shapes.kind === 'tiles' ? map.queryRenderedFeatures([x, y], { layers: ['land'] }) : [];
    const { lng, lat } = map.unproject([x, y]);
    const near = nearestFirst(map, [x, y]);
    return pick(draftIn(store), [...hits.toSorted(near), ...land].map(hitOf), [lng, lat], {
      lens: store.lens.peek(),
      day: sight.peek().day,
    });
  };
  let heard = 0;
  const onMove = ({ point, originalEvent }: MapMouseEvent) => {
    if (store.drawing.peek() !== 'off' || originalEvent.timeStamp - heard < HOVER_PAUSE_MS || map.isMoving()) return;
    heard = originalEvent.timeStamp;
    hover(store, pickAt([point.x, point.y]));
  };
  const onOut = () => hover(store, NONE);
  const clickAt = (x: number, y: number) => {
    const { lng, lat } = map.unproject([x, y]);
    store.spot.value = [lng, lat];
    select(store, pickAt([x, y]), sight.peek().day);
  };
  const pressedByPen = watchPresses(map.getCanvas(), store);
  const onClick = ({ point }: MapMouseEvent) => {
    if (store.drawing.peek() === 'off' && !pressedByPen()) clickAt(point.x, point.y);
  };
  // Enter on the focused map picks out what lies in its middle, where the arrow keys bring things
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || store.drawing.peek() !== 'off') return;
    const { width, height } = map.getCanvas().getBoundingClientRect();
    clickAt(width / 2, height / 2);
  };
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.on('click', onClick);
  map.getCanvas().addEventListener('keydown', onKey);
  const dim = showHover(map, atlas, store);
  return {
    pickAt,
    stop: () => {
      dim();
      map.off('mousemove', onMove);
      map.off('mouseout', onOut);
      map.off('click', onClick);
    },
  };
}

/** Whether the last press was the pen's: then the click that comes of it is too, though it ends the drawing and the pen has been put down before the map hears of it. */
function watchPresses(canvas: HTMLElement, store: Scene): () => boolean {
  let byPen = false;
  const onPress = () => {
    byPen = store.drawing.peek() !== 'off';
  };
  canvas.addEventListener('pointerdown', onPress, { capture: true });
  return () => byPen;
}

/** Of marks that lie within a pointer's reach of one another the nearest is meant. */
function nearestFirst(map: LibreMap, [x, y]: [number, number]): (a: MapGeoJSONFeature, b: MapGeoJSONFeature) => number {
  const away = ({ geometry }: MapGeoJSONFeature): number => {
    if (geometry.type !== 'Point') return 0;
    const at = map.project(geometry.coordinates as [number, number]);
    return Math.hypot(at.x - x, at.y - y);
  };
  return (a, b) => away(a) - away(b);
}

const hitOf = (feature: MapGeoJSONFeature): Hit => ({ layer: feature.layer.id, id: String(feature.properties.id), state: feature.state });

function hover(store: Scene, selection: Selection): void {
  if (!sameSelection(store.hover.peek(), selection)) store.hover.value = selection;
}

/** The outline of what the pointer is over. */
function showHover(map: LibreMap, atlas: Outline, store: Scene): () => void {
  const arcs = targetOf(atlas, 'arcs');
  let lit: Iterable<string> = [];
  const show = () => {
    const { value: over } = store.hover;
    map.getCanvas().style.cursor = over.kind === 'none' ? '' : 'pointer';
    for (const id of lit) map.setFeatureState({ ...arcs, id }, { hover: false });
    lit = over.kind === 'arc' ? [over.id] : arcsAround(atlas, over);
    for (const id of lit) map.setFeatureState({ ...arcs, id }, { hover: true });
  };
  return whileStyled(map, () => effect(show));
}
