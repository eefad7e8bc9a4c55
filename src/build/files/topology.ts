import { topologyOf } from '../../core/files/topology';
import type { Tenure } from '../../core/model';
import { toGrid } from '../../core/partition/edges';
import type { Versioned } from '../version';
import { stamp } from './stamp';

/** `atlas.topojson`. Lossless: the transform is the grid that everything is authored on. Tenures travel with their faces. */
export const topologyFile = (built: Versioned): string =>
  topologyOf(
    {
      told: {},
      faces: built.faces.map(({ rings, ...properties }) => ({
        rings,
        properties: { ...properties, geometry: undefined, tenures: tenuresOf(built.tenures, properties.id) },
      })),
      arcs: built.arcs.map((arc) => ({ ...arc, geometry: undefined })),
      lines: built.arcs.map(({ geometry }) => geometry.coordinates.map(toGrid)),
    },
    stamp(built),
  );

const tenuresOf = (tenures: Tenure[], region: string): Tenure[] => tenures.filter((tenure) => tenure.region === region);
