import { batch } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import type { Position } from 'geojson';
import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawFreehandMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
  type HexColor,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Area } from '../core/clip';
import { checkDrawn } from '../core/drawn';
import type { Drawing, Scene } from '../state/store';

export interface Pen {
  stop(): void;
}
/** A little finer than the grid of the atlas, about a metre. */
const DECIMALS = 6;

/** Lets the reader draw one area, or move the corners of the one that is there. Escape puts the pen down. */
export function takePen(map: LibreMap, store: Scene, drawing: Exclude<Drawing, 'off'>, colour: string): Pen {
  const ink = colour as HexColor;
  const draw = new TerraDraw({ adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: DECIMALS }), modes: modes(ink) });
  draw.start();
  if (drawing === 'edit') takeUp(draw, store);
  else draw.setMode(drawing);
  // not now: the pen is still holding what it is about to be taken away with
  draw.on('finish', () => queueMicrotask(() => keep(store, shapesOf(draw), drawing)));
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' || (key === 'Enter' && drawing === 'edit')) store.drawing.value = 'off';
  };
  document.addEventListener('keydown', onKey);
  return {
    stop: () => {
      document.removeEventListener('keydown', onKey);
      draw.stop();
    },
  };
}

const shapesOf = (draw: TerraDraw): Position[][][] =>
  draw.getSnapshot().flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : []));

function keep(store: Scene, shapes: Position[][][], drawing: Drawing): void {
  const drawn = checkDrawn(shapes);
  batch(() => {
    store.areaProblem.value = 'problem' in drawn ? drawn.problem : undefined;
    if ('area' in drawn) store.area.value = { kind: 'drawn', area: drawn.area };
    if (drawing !== 'edit') store.drawing.value = 'off';
  });
}

/** The polygons of the area as the pen's own, the first one selected. */
function takeUp(draw: TerraDraw, store: Scene): void {
  const { value: choice } = store.area;
  draw.setMode('select');
  if (choice.kind !== 'drawn') return;
  const features = polygonsOf(choice.area).map((coordinates) => ({
    type: 'Feature' as const,
    properties: { mode: 'polygon' },
    geometry: { type: 'Polygon' as const, coordinates },
  }));
  const [added] = draw.addFeatures(features);
  if (added?.valid && added.id !== undefined) draw.selectFeature(added.id);
}

const polygonsOf = (area: Area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates);

function modes(ink: HexColor) {
  const styles = { fillColor: ink, fillOpacity: 0.1, outlineColor: ink, outlineWidth: 2 };
  const point = { closingPointColor: ink, closingPointWidth: 5, closingPointOutlineColor: '#ffffff' as HexColor };
  const corners = { draggable: true, deletable: true, midpoints: true };
  return [
    new TerraDrawPolygonMode({ styles: { ...styles, ...point } }),
    new TerraDrawRectangleMode({ styles }),
    new TerraDrawCircleMode({ styles }),
    new TerraDrawFreehandMode({ styles: { ...styles, ...point } }),
    new TerraDrawSelectMode({
      flags: { polygon: { feature: { draggable: true, coordinates: corners } } },
      styles: {
        selectedPolygonColor: ink,
        selectedPolygonFillOpacity: 0.1,
        selectedPolygonOutlineColor: ink,
        selectionPointColor: ink,
        midPointColor: ink,
      },
    }),
  ];
}
