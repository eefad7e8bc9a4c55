/** The same borders drawn in the usual ways on a map that has none: everything is fetched before the first step, a step is an `input` event. */
import type { FilterSpecification, GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import type { Feature, FeatureCollection } from 'geojson';
import { fromIso, ymd, type Day } from '../../../src/core/time';
import type { Catalog, Lens } from '../../../src/core/model';

interface Version {
  from: Day;
  to: Day;
  data: FeatureCollection;
}
type OtherWay = 'setData' | 'filter';
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

export const read = async <T>(file: string): Promise<T> => (await fetch(file)).json() as Promise<T>;

/** Draws the borders below the layer `below`; each `input` event of the slider shows its day. */
export async function drawBorders(map: MapLibre, slider: HTMLInputElement, way: OtherWay, catalog: Catalog, below?: string): Promise<void> {
  const versions = await Promise.all(catalog.layers.map((layer) => readVersion(layer, 'dejure')));
  const versionAt = (day: Day): FeatureCollection => versions.find(({ from, to }) => from <= day && day < to)?.data ?? NOTHING;
  const layers = borderLayers(catalog);
  const data = way === 'filter' ? { ...NOTHING, features: dated(versions) } : versionAt(Number(slider.value));
  map.addSource('borders', { type: 'geojson', data });
  for (const layer of layers) map.addLayer(layer, below);
  const show = (day: Day): void => {
    if (way === 'setData') void map.getSource<GeoJSONSource>('borders')!.setData(versionAt(day));
    else for (const { id, filter } of layers) map.setFilter(id, dateFilter(day, filter!));
  };
  show(Number(slider.value));
  slider.addEventListener('input', () => show(Number(slider.value)));
}

/** One published layer, for one lens, from the day it came into force to the day before the next. */
async function readVersion({ file, from, to }: Catalog['layers'][number], lens: Lens): Promise<Version> {
  const { features } = await read<FeatureCollection>(`./${file}`);
  const ofLens = features.filter(({ properties }) => !properties?.lens || properties.lens === lens || properties.lens === 'both');
  return { from: fromIso(from), to: to === null ? Infinity : fromIso(to), data: { type: 'FeatureCollection', features: ofLens } };
}

/** A date as maplibre-gl-dates counts: the year with the part of it that has gone by. */
function decimalYear(day: Day): number {
  const { y } = ymd(day);
  const start = (year: number): Day => fromIso(`${String(year).padStart(4, '0')}-01-01`);
  return y + (day - start(y)) / (start(y + 1) - start(y));
}

/** What maplibre-gl-dates puts before a layer's own filter: start inclusive, end exclusive. */
const dateFilter = (day: Day, own: FilterSpecification): FilterSpecification =>
  [
    'all',
    ['any', ['!', ['has', 'start_decdate']], ['<=', ['get', 'start_decdate'], decimalYear(day)]],
    ['any', ['!', ['has', 'end_decdate']], ['>', ['get', 'end_decdate'], decimalYear(day)]],
    own,
  ] as FilterSpecification;

/** Every version's features in one collection, each with the dates of its version. */
const dated = (versions: Version[]): Feature[] =>
  versions.flatMap(({ from, to, data }) =>
    data.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, start_decdate: decimalYear(from), ...(to < Infinity && { end_decdate: decimalYear(to) }) },
    })),
  );

/** A fill for each holder and the border lines: less than the atlas draws for them, so that a difference is not one of decoration. */
function borderLayers(catalog: Catalog): Extract<LayerSpecification, { type: 'fill' | 'line' }>[] {
  const colours = catalog.holders.flatMap(({ id, color }) => [id, color.light]);
  return [
    {
      id: 'bench-land',
      type: 'fill',
      source: 'borders',
      filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
      paint: {
        'fill-color': ['match', ['get', 'holder'], ...colours, '#b9b2a3'] as never,
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
