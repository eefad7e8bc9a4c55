import type { ReadonlySignal } from '@preact/signals-core';
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { shapeOf } from '../../core/locate';
import type { Atlas, Locale } from '../../core/model';
import { doubtsOf } from '../../core/doubt';
import { draftOf } from '../../core/outline';
import { sightOf, type SightSignal } from '../../state/sight';
import type { Store } from '../../state/store';
import type { Flavour } from '../flavour';
import { changeNames } from '../changes';
import { doubtMoment } from '../doubts';
import { exactly } from '../far';
import { ordered } from '../layers';
import { momentOf } from '../moment';
import { namesInSight } from '../names-in-sight';
import { waysOf } from '../river-ways';
import { withSeconds } from '../second-names';
import type { Paint } from '../sketch';
import { EMPTY, styleOf, type Base } from '../style';
import { doubtLayer } from '../style-doubt';
import { GAIN_LAYERS } from '../style-land';
import { FROM_AFAR, PLACE_NAMES } from '../style-names';
import { voyageData } from '../voyage';
import type { Sight } from '../mercator';

/** All that a picture of the map needs, as values. */
export interface Scene {
  atlas: Atlas;
  flavour: Flavour;
  locale: Locale;
  sight: Sight;
  layers: LayerSpecification[];
  sources: Record<string, FeatureCollection>;
  /** The feature-states of each source. */
  states: Record<string, Paint>;
  /** Of the layers whose names make room for one another, those that found room, by `nameKey`; without it all are written. */
  placed?: ReadonlySet<string>;
}

export const nameKey = (layer: string, properties: Record<string, unknown> | null): string =>
  `${layer} ${String(properties?.id ?? properties?.['name-en'] ?? '')}`;

/** What the store shows now, in a flavour. */
export function sceneOf(store: Store, flavour: Flavour, sight: Sight, base?: Base, placed?: ReadonlySet<string>): Scene {
  const { atlas } = store;
  const locale = store.locale.peek();
  const style = styleOf(draftOf(atlas), flavour, { locale, base });
  const data = Object.entries(style.sources).map(([id, source]) => {
    const { features } = ((source as GeoJSONSourceSpecification).data ?? EMPTY) as FeatureCollection;
    return [id, { ...EMPTY, features: exactly(features) }];
  });
  const shown = sightOf(store);
  const { day, since } = shown.peek();
  const comparing = since !== undefined;
  const travelling = store.expeditionsOn.peek() && !comparing;
  return {
    atlas,
    flavour,
    locale,
    sight,
    layers: layersOf(store, flavour, style.layers, base).filter(({ id }) => comparing || !GAIN_LAYERS.some(([gain]) => gain === id)),
    sources: {
      ...(Object.fromEntries(data) as Scene['sources']),
      labels: namesInSight(draftOf(atlas), sight, { locale, seconds: store.seconds.peek() }),
      'river-ways': waysOf(base?.rivers ?? EMPTY),
      voyage: travelling ? voyageData(atlas, day) : EMPTY,
      changes: comparing ? changeNames(draftOf(atlas), since, day, store.lens.peek()) : EMPTY,
      area: areaData(store),
    },
    states: statesOf(store, shown),
    placed,
  };
}

/** What the map puts on after the first picture is in the picture too, relief aside. */
function layersOf(store: Store, flavour: Flavour, layers: LayerSpecification[], base?: Base): LayerSpecification[] {
  const [seconds, locale] = [store.seconds.peek(), store.locale.peek()];
  const named = withSeconds(layers, seconds, locale, { draft: draftOf(store.atlas), rivers: base?.rivers ?? EMPTY });
  const written = named.map((layer) => (PLACE_NAMES.includes(layer.id) ? { ...layer, minzoom: FROM_AFAR } : layer));
  return ordered([...written, doubtLayer(flavour, [...doubtsOf(store.atlas, store.lens.peek()).faces.firstDays().keys()])]);
}

function statesOf(store: Store, shown: SightSignal): Record<string, Paint> {
  const states = Object.entries(momentOf(store, shown)).map(([source, paint]): [string, Paint] => [source, paint.peek()]);
  const doubts: Partial<Record<string, ReadonlySignal<Paint>>> = doubtMoment(store, shown);
  return Object.fromEntries(
    states.map(([source, paint]): [string, Paint] => {
      const doubt = doubts[source]?.peek();
      return [source, doubt ? { keys: () => paint.keys(), get: (id) => ({ ...paint.get(id), ...doubt.get(id) }) } : paint];
    }),
  );
}

function areaData(store: Store): FeatureCollection {
  const choice = store.area.peek();
  const geometry = choice.kind === 'drawn' ? choice.area : shapeOf(store.atlas, choice.kind === 'region' ? choice.id : '');
  return geometry ? { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] } : EMPTY;
}
