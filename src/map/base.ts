import { feature } from 'topojson-client';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Fetcher } from '../catalog/fetch';
import { EMPTY, type Base } from './style';

type BaseTopology = Topology<Partial<Record<'lakes' | 'rivers', GeometryCollection>>>;

/** Lakes and rivers. They are scenery: without them the atlas is poorer but whole, so a failure is told and not thrown. */
export async function loadBase(address: string, tell: (problem: string) => void, fetcher: Fetcher): Promise<Base> {
  try {
    const answer = await fetcher(`${address}base.topojson`);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    return baseOf((await answer.json()) as BaseTopology);
  } catch (error) {
    tell(`No lakes and rivers: ${address}base.topojson could not be read (${error instanceof Error ? error.message : String(error)}).`);
    return { lakes: EMPTY, rivers: EMPTY };
  }
}

export function baseOf(topology: BaseTopology): Base {
  const read = (name: 'lakes' | 'rivers'): FeatureCollection => {
    const object = topology.objects[name];
    return object ? feature(topology, object) : EMPTY;
  };
  return { lakes: read('lakes'), rivers: read('rivers') };
}
