import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { State } from '../sketch';
import type { Drawing, Sheet } from './drawing';
import { drawLines } from './draw-lines';
import { drawNames } from './draw-names';
import { el, type Drawn } from './element';
import { boundsOf, linesIn } from './frame';
import { projectionOf } from '../mercator';
import { hatchId } from './hatches';
import { featuresOf, hexOf, lookAt, type Look } from './paint';
import { pathOf } from './path';
import type { Scene } from './scene';

/** The layers of the map from the sea floor up, and the hatches that they need. Relief is a picture and stays out: all else is lines and letters. */
export function drawMap(scene: Scene): { drawn: Drawn[]; hatches: Set<string> } {
  const sheet: Sheet = { scene, project: projectionOf(scene.sight), box: boundsOf(scene.sight) };
  const hatches = new Set<string>();
  const drawn = scene.layers
    .filter((layer) => inZoom(layer, scene.sight.zoom))
    .flatMap((layer) => {
      const parts = drawLayer(sheet, layer, hatches);
      return parts.length > 0 ? [el('g', { id: layer.id.replace(/[^\w-]+/g, '-') }, parts)] : [];
    });
  return { drawn, hatches };
}

const inZoom = ({ minzoom = 0, maxzoom = 24 }: LayerSpecification, zoom: number): boolean => zoom >= minzoom && zoom < maxzoom;

function drawLayer(sheet: Sheet, layer: LayerSpecification, hatches: Set<string>): Drawn[] {
  const { sight, sources, states } = sheet.scene;
  const look = lookAt(layer, sight.zoom);
  if (layer.type === 'background') {
    const fill = hexOf(look('paint', 'background-color'));
    return [el('rect', { width: sight.width, height: sight.height, fill })];
  }
  if (!('source' in layer) || look('layout', 'visibility') === 'none') return [];
  const paint = states[String(layer.source)];
  const features = featuresOf(layer, sources[String(layer.source)]?.features ?? [], sight.zoom).map((feature) => ({
    feature,
    state: paint?.get(String(feature.properties?.id ?? feature.id)),
  }));
  const drawing: Drawing = { layer, look, features };
  if (layer.type === 'fill') return drawFills(sheet, drawing, hatches);
  if (layer.type === 'line') return drawLines(sheet, drawing);
  return layer.type === 'symbol' ? drawNames(sheet, drawing) : [];
}

/** One path for all that looks alike, so that no seam shows between two regions of one holder. */
function drawFills({ project, box }: Sheet, { look, features }: Drawing, hatches: Set<string>): Drawn[] {
  const paths = new Map<string, string[]>();
  for (const { feature, state } of features) {
    const opacity = Number(look('paint', 'fill-opacity', feature, state));
    if (!(opacity > 0)) continue;
    const d = linesIn(box, feature.geometry).map((ring) => pathOf(ring.map(project), true));
    const key = JSON.stringify([fillOf(look, feature, state, hatches), opacity]);
    paths.set(key, [...(paths.get(key) ?? []), ...d]);
  }
  return [...paths].flatMap(([key, d]) => {
    const [fill, opacity] = JSON.parse(key) as [string, number];
    const path = d.join('');
    return path === '' ? [] : [el('path', { d: path, fill, 'fill-rule': 'evenodd', 'fill-opacity': opacity === 1 ? undefined : opacity })];
  });
}

/** Images are named `light joint:blue`: the flavour, then the hatch. */
function fillOf(look: Look, feature: Feature, state: State | undefined, hatches: Set<string>): string {
  const image = look('paint', 'fill-pattern', feature, state);
  if (!image) return hexOf(look('paint', 'fill-color', feature, state));
  const key = String(image).replace(/^\S+ /, '');
  hatches.add(key);
  return `url(#${hatchId(key)})`;
}
