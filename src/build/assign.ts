import { inOrder, layingsFrom, tenuresFrom } from '../core/histories';
import { AS_WRITTEN, readActs } from '../core/reading';
import type { Laying, Settlement, Tenure } from '../core/model';
import type { Partitioned } from './partition';

/** The drawing with its history: settlements in order of time, the tenures that they begin, the arcs that they lay. */
export interface Assigned extends Partitioned {
  settlements: Settlement[];
  tenures: Tenure[];
  layings: Laying[];
}

/** Gives each face its tenures and each arc its layings. */
export function assign(partitioned: Partitioned): Assigned {
  const settlements = inOrder(partitioned.authored.settlements);
  const arcIds = partitioned.arcs.map(({ id }) => id);
  const read = readActs(settlements, AS_WRITTEN);
  return { ...partitioned, settlements, tenures: tenuresFrom(read), layings: layingsFrom(read, arcIds) };
}
