/** The atlas with its faces and borders drawn in one of the usual ways instead of its own; all else stays as it is. Runs in the page of the atlas. */
import { drawBorders, type OtherWay } from './ways';

const OWN = /^(land|hatch|gain|glow|band|border|ghosts)\b/;

export async function dress(way: OtherWay): Promise<void> {
  const { map } = window.thalweg;
  const layers = map.getStyle().layers.map((layer) => layer.id);
  for (const id of layers) if (OWN.test(id)) map.removeLayer(id);
  map.setFeatureState = () => map;
  const below = layers.find((id) => !OWN.test(id) && layers.indexOf(id) > layers.indexOf('land'));
  await drawBorders(map, document.querySelector<HTMLInputElement>('#date-slider')!, way, Promise.resolve(), below);
}
