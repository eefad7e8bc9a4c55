/** The same borders drawn in the usual ways: a step is an `input` event of the slider. */
import type { FilterSpecification, GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Day } from '../../../src/core/time';
import { decimalYear } from '../decimal-year';
import type { Peers } from '../peers';

declare const PEERS: Peers;
export type OtherWay = 'setData' | 'filter' | 'file';

/** Where the files are, seen from the page of the atlas too. */
const FILES = '../page/';
const read = async (file: string): Promise<FeatureCollection> => (await fetch(FILES + file)).json() as Promise<FeatureCollection>;
const fileOn = (day: Day): string => PEERS.versions.find(({ from, to }) => from <= day && day < to)!.file;

/** Draws the borders below the layer `below` as soon as the map is `loaded`, and resolves when everything is there that a step needs. */
export async function drawBorders(map: MapLibre, slider: HTMLInputElement, way: OtherWay, loaded: Promise<unknown>, below?: string) {
  const first = way === 'filter' ? 'dated.geojson' : fileOn(Number(slider.value));
  const [data] = await Promise.all([read(first), loaded]);
  map.addSource('borders', { type: 'geojson', data });
  const layers = borderLayers();
  const filter = (day: Day, own: FilterSpecification) => (way === 'filter' ? dateFilter(day, own) : own);
  for (const layer of layers) map.addLayer({ ...layer, filter: filter(Number(slider.value), layer.filter!) }, below);
  const source = map.getSource<GeoJSONSource>('borders')!;
  const shows = {
    filter: (day: Day) => layers.forEach(({ id, filter: own }) => map.setFilter(id, dateFilter(day, own!))),
    setData: await setsData(way, source),
    file: fetches(source, first),
  };
  slider.addEventListener('input', () => shows[way](Number(slider.value)));
}

/** Everything is fetched before the first step. */
async function setsData(way: OtherWay, source: GeoJSONSource): Promise<(day: Day) => void> {
  if (way !== 'setData') return () => undefined;
  const all = new Map(await Promise.all(PEERS.versions.map(async ({ file }) => [file, await read(file)] as const)));
  return (day) => void source.setData(all.get(fileOn(day))!);
}

/** Each step fetches its file, if it is another one; an answer that comes after a newer step is not drawn. */
function fetches(source: GeoJSONSource, first: string): (day: Day) => void {
  let wanted = first;
  return (day) => {
    const file = fileOn(day);
    if (file === wanted) return;
    wanted = file;
    void read(file).then((data) => void (wanted === file && source.setData(data)));
  };
}

/** What maplibre-gl-dates puts before a layer's own filter: start inclusive, end exclusive. */
const dateFilter = (day: Day, own: FilterSpecification): FilterSpecification =>
  [
    'all',
    ['any', ['!', ['has', 'start_decdate']], ['<=', ['get', 'start_decdate'], decimalYear(day)]],
    ['any', ['!', ['has', 'end_decdate']], ['>', ['get', 'end_decdate'], decimalYear(day)]],
    own,
  ] as FilterSpecification;

/** A fill for each holder and the border lines: less than the atlas draws for them, so that a difference is not one of decoration. */
function borderLayers(): Extract<LayerSpecification, { type: 'fill' | 'line' }>[] {
  return [
    {
      id: 'bench-land',
      type: 'fill',
      source: 'borders',
      filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
      paint: {
        'fill-color': ['match', ['get', 'holder'], ...PEERS.colours, '#b9b2a3'] as never,
        'fill-opacity': ['match', ['get', 'status'], 'held', 1, 0.5],
      },
    },
    {
      id: 'bench-lines',
      type: 'line',
      source: 'borders',
      filter: ['in', ['geometry-type'], ['literal', ['LineString', 'MultiLineString']]],
      paint: { 'line-color': '#5b2333', 'line-width': 2 },
    },
  ];
}
