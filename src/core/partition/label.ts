import type { Position } from 'geojson';
import { toGrid } from './edges';
import { inCell, type Cells } from './polygonise';

/** An authored point (degrees) that says which region the cell around it belongs to. */
export interface Label {
  region: string;
  at: Position;
}
/** What went wrong with labels: a cell that nobody named, one that two name, a name outside everything, a region on both sides of an edge. */
export type LabelFault =
  | { kind: 'unlabelled'; cell: number }
  | { kind: 'twice'; cell: number; labels: Label[] }
  | { kind: 'nowhere'; label: Label }
  | { kind: 'both-sides'; edge: number; region: string };

export interface Labelled {
  regionOf: (string | null)[];
  faults: LabelFault[];
}

/** Gives each cell its region. `regionOf` is null where no label, or more than one, lies. */
export function label({ cells, left, right }: Cells, labels: readonly Label[]): Labelled {
  const inside: Label[][] = cells.map(() => []);
  const faults: LabelFault[] = [];
  for (const each of labels) {
    const cell = cells.findIndex((candidate) => inCell(candidate, toGrid(each.at)));
    if (cell < 0) faults.push({ kind: 'nowhere', label: each });
    else inside[cell]!.push(each);
  }
  inside.forEach((found, cell) => {
    if (found.length === 0) faults.push({ kind: 'unlabelled', cell });
    if (found.length > 1) faults.push({ kind: 'twice', cell, labels: found });
  });
  const regionOf = inside.map((found) => (found.length === 1 ? found[0]!.region : null));
  left.forEach((cell, edge) => {
    const [l, r] = [cell, right[edge]!].map((side) => (side === null ? null : regionOf[side]!));
    if (l && l === r && cell !== right[edge]) faults.push({ kind: 'both-sides', edge, region: l });
  });
  return { regionOf, faults };
}
