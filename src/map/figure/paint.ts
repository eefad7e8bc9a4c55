import { expression, featureFilter, latest } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import type { Feature } from 'geojson';
import type { State } from '../sketch';

type Specs = Record<string, Record<string, object>>;
type Expression = { evaluate(globals: { zoom: number }, feature?: object, state?: State): unknown };
/** A property of a layer for one of its features; undefined where neither the layer nor the style specification says anything. */
export type Look = (group: 'paint' | 'layout', key: string, feature?: Feature, state?: State) => unknown;

/** What a layer of the style makes of its features at a zoom: the same expressions that MapLibre draws with, so that both look alike. */
export function lookAt(layer: LayerSpecification, zoom: number): Look {
  const made = new Map<string, Expression | undefined>();
  return (group, key, feature, state) => {
    const name = `${group} ${key}`;
    if (!made.has(name)) made.set(name, compile(layer, group, key));
    return made.get(name)?.evaluate({ zoom }, feature && told(feature), state ?? {});
  };
}

function compile(layer: LayerSpecification, group: 'paint' | 'layout', key: string): Expression | undefined {
  const spec = (latest as unknown as Specs)[`${group}_${layer.type}`]?.[key] as { default?: unknown } | undefined;
  const given = ((layer as Record<string, unknown>)[group] as Record<string, unknown> | undefined)?.[key] ?? spec?.default;
  if (!spec || given === undefined) return undefined;
  if (Array.isArray(given) && !expression.isExpression(given)) return { evaluate: (): unknown => given };
  const result = expression.createPropertyExpression(given, key, spec as never);
  if (result.result === 'error') throw new Error(`layer "${layer.id}", ${key}: ${result.value.map(({ message }) => message).join('; ')}`);
  return result.value;
}

/** The features that a layer draws at a zoom. */
export function featuresOf(layer: LayerSpecification, features: Feature[], zoom: number): Feature[] {
  if (!('filter' in layer) || !layer.filter) return features;
  const { filter } = featureFilter(layer.filter, layer.id);
  return features.filter((feature) => filter({ zoom }, told(feature) as never));
}

/** As the expressions want a feature: the kind of its geometry without `Multi`. */
const told = ({ geometry, properties, id }: Feature) => ({ type: geometry.type.replace('Multi', ''), properties: properties ?? {}, id });

/** A colour that any program reads, and `none` for one that is not seen. */
export function hexOf(colour: unknown): string {
  const { r, g, b, a } = colour as { r: number; g: number; b: number; a: number };
  if (!(a > 0)) return 'none';
  const part = (share: number): string =>
    Math.round((share / a) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(r)}${part(g)}${part(b)}`;
}
