import { tenureKey } from './history';
import type { Outline, Tenure } from './model';

const known = new WeakMap<Tenure[], boolean>();

/** Whether what instruments say and who controlled the ground ever differ: in most data sets there is one history. */
export function lensesDiffer({ tenures }: Pick<Outline, 'tenures'>): boolean {
  if (!known.has(tenures)) known.set(tenures, differ(tenures));
  return known.get(tenures)!;
}

function differ(tenures: Tenure[]): boolean {
  const key = (tenure: Tenure) => [tenure.region, tenure.from, tenure.to, tenureKey(tenure), tenure.settlement].join(' ');
  const of = (lens: Tenure['lens']) => new Set(tenures.filter((tenure) => tenure.lens === lens).map(key));
  const [dejure, defacto] = [of('dejure'), of('defacto')];
  return dejure.size !== defacto.size || [...dejure].some((each) => !defacto.has(each));
}
