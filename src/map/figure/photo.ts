import type { Map as LibreMap } from 'maplibre-gl';
import { nameKey } from './scene';
import type { Letters, Measure } from './letters';

/** Device pixels a map pixel, so that the picture may be printed. */
export const DENSITY = 2;
const NAMES = ['region-names', 'river-names', 'place-names', 'place-renames'];

/** The names that have found room on the map. */
export function placedNames(map: LibreMap): Set<string> {
  const layers = NAMES.filter((id) => map.getLayer(id));
  return new Set(map.queryRenderedFeatures({ layers }).map(({ layer, properties }) => nameKey(layer.id, properties)));
}

/** The map as it is drawn now, twice as dense; read in the frame that draws it, for later the browser has thrown it away. */
export async function photograph(map: LibreMap): Promise<HTMLCanvasElement> {
  const before = map.getPixelRatio();
  if (before < DENSITY) map.setPixelRatio(DENSITY);
  try {
    return await copyWhenDrawn(map);
  } finally {
    if (before < DENSITY) map.setPixelRatio(before);
  }
}

/** A copy of the map once it has drawn all that it was told to. */
export async function copyWhenDrawn(map: LibreMap): Promise<HTMLCanvasElement> {
  await new Promise<void>((resolve) => {
    void map.once('idle', () => resolve());
    map.triggerRepaint();
  });
  return new Promise<HTMLCanvasElement>((resolve) => {
    void map.once('render', () => resolve(copyOf(map.getCanvas())));
    map.triggerRepaint();
  });
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
  copy.getContext('2d')!.drawImage(canvas, 0, 0);
  return copy;
}

/** Measures with the typefaces of the page. */
export function canvasMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d')!;
  return (text, size, { style, weight, family }: Letters) => {
    pen.font = `${style} ${weight} ${size}px ${family}`;
    return pen.measureText(text).width;
  };
}
