import { effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import type { Geometry } from 'geojson';
import type { Scene } from '../state/store';
import { FLAVOURS } from './flavour';
import { flavourOf } from './media';
import type { Pen } from './pen';
import { showSource } from './view-empty';
import { whileStyled } from './while-styled';

/** Shows the land that the statistics are about, and lets the reader draw it; what draws is loaded when it is first wanted. */
export function followArea(map: LibreMap, store: Scene): () => void {
  const stops = [whileStyled(map, () => effect(() => showArea(map, store)))];
  map.once('style.load', () => void stops.push(followPen(map, store))); // once: the pen goes on with what a lost context gives back
  return () => stops.forEach((stop) => stop());
}

/** While its corners are moved, the pen shows it. */
function showArea(map: LibreMap, store: Scene): void {
  const geometry = store.drawing.value === 'off' ? geometryOf(store) : undefined;
  const features = geometry ? [{ type: 'Feature' as const, properties: {}, geometry }] : [];
  showSource(map, 'area', features.length > 0);
  void map.getSource<GeoJSONSource>('area')?.setData({ type: 'FeatureCollection', features });
}

function geometryOf(store: Scene): Geometry | undefined {
  const { value: choice } = store.area;
  if (choice.kind === 'drawn') return choice.area;
  return choice.kind === 'region' ? store.drawn.value.faces.get(choice.id) : undefined;
}

function followPen(map: LibreMap, store: Scene): () => void {
  let pen: Pen | undefined;
  const put = () => {
    pen?.stop();
    pen = undefined;
  };
  const stop = effect(() => {
    const { value: drawing } = store.drawing;
    put();
    if (drawing === 'off') return;
    const colour = FLAVOURS[flavourOf(store.theme.peek())].select;
    void import('./pen').then(
      ({ takePen }) => {
        if (store.drawing.peek() === drawing) pen = takePen(map, store, drawing, colour);
      },
      () => {
        store.drawing.value = 'off';
        store.areaProblem.value = { kind: 'noPen' };
      },
    );
  });
  return () => {
    stop();
    put();
  };
}
