/** A bare map with a slider: `?way=setData`, `?way=filter`, or `?way=none` (to subtract). */
import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { fromIso } from '../../../src/core/time';
import type { Catalog } from '../../../src/core/model';
import { drawBorders, read } from './ways';

setWorkerUrl(new URL(workerUrl, location.href).href);

const query = new URLSearchParams(location.search);
const way = query.get('way');
const [zoom, lat, lon] = query.get('map')!.split('/').map(Number) as [number, number, number];
const map = new Map({
  container: 'map',
  style: { version: 8, sources: {}, layers: [{ id: 'water', type: 'background', paint: { 'background-color': '#cfdde2' } }] },
  center: [lon, lat],
  zoom,
  attributionControl: false,
  fadeDuration: 0,
});
await map.once('load');
if (way === 'setData' || way === 'filter') {
  const catalog = await read<Catalog>('./catalog.json');
  const slider = document.querySelector<HTMLInputElement>('#date-slider')!;
  slider.min = slider.value = String(fromIso(catalog.dataset.range.from));
  slider.max = String(fromIso(catalog.dataset.range.to));
  await drawBorders(map, slider, way, catalog);
}
Object.assign(window, { bench: { map } });
