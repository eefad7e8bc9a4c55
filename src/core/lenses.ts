import { tenureKey } from './history';
import type { Outline, Tenure } from './model';
import { onceWhileKept } from './once';

/** Whether what instruments say and who controlled the ground ever differ: in most data sets there is one history. */
export const lensesDiffer = ({ tenures }: Pick<Outline, 'tenures'>): boolean => differ(tenures);

const differ = onceWhileKept((tenures: Tenure[]): boolean => {
  const key = (tenure: Tenure) => [tenure.region, tenure.from, tenure.to, tenureKey(tenure), tenure.settlement].join(' ');
  const of = (lens: Tenure['lens']) => new Set(tenures.filter((tenure) => tenure.lens === lens).map(key));
  const [dejure, defacto] = [of('dejure'), of('defacto')];
  return dejure.size !== defacto.size || [...dejure].some((each) => !defacto.has(each));
});
