/** What is checked before the first picture, apart from the rest. */
import * as v from 'valibot';
import { Holder } from './holder';
import { number, text } from './parts';

const members = (geometry: 'MultiPolygon' | 'LineString') =>
  v.object({ type: v.literal('GeometryCollection'), geometries: v.array(v.looseObject({ type: v.literal(geometry), id: text })) });
/** `atlas.topojson`, as far as the decoder leans on it. */
export const TopologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(number))),
  objects: v.looseObject({ faces: members('MultiPolygon'), arcs: members('LineString') }),
});
/** `outline.topojson`, likewise: its parts were proven when it was built, and the whole atlas proves them again. */
export const OutlineSchema = v.looseObject({
  ...TopologySchema.entries,
  outline: v.looseObject({
    dataset: v.looseObject({ range: v.object({ from: text, to: text }), checksum: text }),
    holders: v.array(Holder),
    nodes: v.array(v.looseObject({ id: text, lon: number, lat: number })),
    settlements: v.array(v.looseObject({ id: text, effective: text, articles: v.array(v.looseObject({ id: text })) })),
    expeditions: v.array(v.looseObject({ from: text, to: text })),
    expeditionFiles: v.array(v.looseObject({ features: v.array(v.looseObject({ type: v.literal('Feature') })) })),
    events: v.array(v.looseObject({ id: text, date: text })),
    places: v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(v.looseObject({ type: v.literal('Feature') })) }),
  }),
});
