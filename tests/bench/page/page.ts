/** A bare map with a slider: `?way=setData`, `filter` or `file`, or `none` (to subtract); `&map=zoom/lat/lon&from=day&to=day&day=day`. */
import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { drawBorders, type OtherWay } from './ways';

setWorkerUrl(new URL(workerUrl, location.href).href);

const query = new URLSearchParams(location.search);
const way = query.get('way') as OtherWay | 'none';
const [zoom, lat, lon] = query.get('map')!.split('/').map(Number) as [number, number, number];
const slider = document.querySelector<HTMLInputElement>('#date-slider')!;
slider.min = query.get('from')!;
slider.max = query.get('to')!;
slider.value = query.get('day')!;
const map = new Map({
  container: 'map',
  style: { version: 8, sources: {}, layers: [{ id: 'water', type: 'background', paint: { 'background-color': '#cfdde2' } }] },
  center: [lon, lat],
  zoom,
  attributionControl: false,
  fadeDuration: 0,
});
const loaded = map.once('load');
const ready = way === 'none' ? loaded : drawBorders(map, slider, way, loaded);
Object.assign(window, { bench: { map, ready } });
