import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { FeatureCollection, Position as GeoPosition } from 'geojson';
import { shapeHas } from '../core/locate';
import { nameToday, say } from '../core/names';
import { fromIso, type Day } from '../core/civil';
import { tenureAt } from '../core/history';
import type { Locale, Position, Text } from '../core/model';
import type { Draft } from '../core/outline';
import type { SecondNames } from '../state/view';
import { SMALLER } from './name-size';
import { nameIn } from './names';

/** What a second name is taken from: the atlas with its shapes, and its rivers. */
export interface NameGround {
  draft: Draft;
  rivers: FeatureCollection;
}

/** The layers that may bear a second name, and what lies between the two: a line for what stands at a point, a space along a river. */
const BETWEEN: Readonly<Record<string, string>> = { 'place-names': '\n', 'place-renames': '\n', 'holder-names': '\n', 'river-names': '  ' };

/** The same layers with another name, smaller, under or behind the reader's. Regions, whose names are ours, bear one name. */
export function withSeconds<L extends LayerSpecification>(layers: L[], seconds: SecondNames, locale: Locale, ground: NameGround): L[] {
  if (seconds === 'none' || seconds === locale) return layers;
  return layers.map((layer) => {
    const between = BETWEEN[layer.id];
    if (between === undefined || layer.type !== 'symbol') return layer;
    const second = seconds === 'own' ? ownNames(layer.id, locale, ground, between) : nameToo(seconds, locale, between);
    const field = layer.layout?.['text-field'];
    return { ...layer, layout: { ...layer.layout, 'text-field': withSecond(field, second) } };
  });
}

/** What is written far away bears one name, what is written near two. */
function withSecond(field: unknown, second: unknown): unknown[] {
  if (!Array.isArray(field)) return ['format', field, {}, second, { 'font-scale': SMALLER }];
  if (field[0] === 'step') return [...(field.slice(0, -1) as unknown[]), withSecond(field.at(-1), second)];
  const own: unknown[] = field[0] === 'format' ? field.slice(1) : [field, {}];
  return ['format', ...own, second, { 'font-scale': SMALLER }];
}

/** The name in a language, where there is one and it is another than the reader's. */
function nameToo(tongue: Locale, locale: Locale, between: string): ExpressionSpecification {
  const name: ExpressionSpecification = ['coalesce', ['get', `name-${tongue}`], ''];
  return ['case', ['any', ['==', name, ''], ['==', name, nameIn(locale)]], '', ['concat', between, name]];
}

/** Of a place its name today if it was called otherwise on the day, else its name in the language of the land around it; of a river that too. */
function ownNames(layer: string, locale: Locale, ground: NameGround, between: string): ExpressionSpecification | '' {
  const found = layer === 'river-names' ? namesOfRivers(locale, ground) : layer === 'holder-names' ? [] : namesOfPlaces(locale, ground);
  if (found.length === 0) return '';
  const pairs = found.flatMap(([id, name]) => [id, between + name]);
  const key = layer === 'river-names' ? 'name-en' : 'id';
  return ['match', ['get', key], ...pairs, ''] as unknown as ExpressionSpecification;
}

type Named = [id: string, name: string][];

export function namesOfPlaces(locale: Locale, { draft }: NameGround): Named {
  const tongueAt = tonguesOf(draft);
  return draft.outline.places.features.flatMap((place): Named => {
    const { names } = place.properties;
    const today = nameToday(names);
    const tongue = tongueAt(place.geometry.coordinates);
    return names.flatMap(({ text }, i): Named => {
      const id = `${place.id}~${i}`;
      const first = say(text, locale).text;
      const now = today && say(today, locale).text;
      if (now !== undefined && now !== first) return [[id, now]];
      const own = tongue && tongue !== locale ? text[tongue] : undefined;
      return own && own !== first ? [[id, own]] : [];
    });
  });
}

/** Along a river that flows through the land of two, or between them, the name in the language of each. */
export function namesOfRivers(locale: Locale, { draft, rivers }: NameGround): Named {
  const tongueAt = tonguesOf(draft);
  return rivers.features.flatMap(({ geometry, properties }): Named => {
    const name = properties?.name as Text | string | undefined;
    if (typeof name !== 'object' || !('coordinates' in geometry)) return [];
    const way = (geometry.coordinates as unknown[]).flat(geometry.type === 'MultiLineString' ? 1 : 0) as GeoPosition[];
    const beside = way.filter((_, i) => i % Math.ceil(way.length / SAMPLES) === 0).flatMap((place) => AROUND.map((by) => moved(place, by)));
    const tongues = [...new Set(beside.map(tongueAt))].filter((tongue) => tongue !== undefined && tongue !== locale).sort();
    const own = tongues.flatMap((tongue) => bare(name[tongue!] ?? '') || []);
    return own.length > 0 ? [[say(name, 'en').text, own.join(' · ')]] : [];
  });
}

/** So many places along a river are looked at, on both its banks; degrees. */
const SAMPLES = 24;
const AROUND: [number, number][] = [
  [0, 0.12],
  [0, -0.12],
  [0.18, 0],
  [-0.18, 0],
];
const moved = ([x, y]: GeoPosition, [dx, dy]: [number, number]): GeoPosition => [x! + dx, y! + dy];

/** Without what stands in brackets: the map has room for one name. */
const bare = (name: string): string => name.replace(/\s*[（(].*$/, '');

/** The language of the land at a place today. */
function tonguesOf({ outline, drawn }: Draft): (place: GeoPosition) => Locale | undefined {
  const today: Day = fromIso(outline.dataset.range.to);
  const tongues = new Map(outline.holders.map(({ id, tongue }) => [id, tongue]));
  const lands = outline.faces.flatMap(({ id, land }) => {
    const tongue = land && tongues.get(tenureAt(outline, id, 'dejure', today)?.holders[0] ?? '');
    const shape = drawn.faces.get(id);
    return tongue && shape ? [{ tongue, shape }] : [];
  });
  return (place) => lands.find(({ shape }) => shapeHas(shape, place as Position))?.tongue;
}
