import type { BBox, Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { State } from '../sketch';
import type { Projection } from '../mercator';
import type { Look } from './paint';
import type { Scene } from './scene';

/** What each kind of layer is drawn from. */
export interface Sheet {
  scene: Scene;
  project: Projection;
  box: BBox;
}
export interface Drawing {
  layer: LayerSpecification;
  look: Look;
  features: { feature: Feature; state: State | undefined }[];
}
