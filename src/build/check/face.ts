import type { Fault } from '../../core/fault';
import type { Position } from '../../core/model';
import { fromGrid } from '../../core/partition/edges';
import { pointInside } from '../../core/partition/inside';
import { label, type LabelFault } from '../../core/partition/label';
import { polygonise, type Cells } from '../../core/partition/polygonise';
import { edgesOf, labelsOf } from '../edges';
import type { Geo } from '../geo';

/** Every face has exactly one label, every label lies in a face, every arc has different regions on its two sides. */
export function faceFaults(geo: Geo): Fault[] {
  const { edges, fileOf } = edgesOf(geo);
  const cells = polygonise(edges);
  const regions = geo.files.regions;
  const middle = (edge: number): Position => fromGrid(edges[edge]!.line[Math.floor(edges[edge]!.line.length / 2)]!);
  const dangling = edges.flatMap(({ id }, i): Fault[] =>
    cells.left[i] === cells.right[i]
      ? [
          error(
            fileOf(id),
            id,
            middle(i),
            'bounds nothing: the same face lies on both sides',
            'Join its loose end to another arc at a node, or remove it',
          ),
        ]
      : [],
  );
  const labels = label(cells, labelsOf(geo)).faults.map((fault) =>
    fault.kind === 'both-sides'
      ? error(
          fileOf(edges[fault.edge]!.id),
          edges[fault.edge]!.id,
          middle(fault.edge),
          `has "${fault.region}" on both sides`,
          'Give the two faces ids of their own, or remove the arc',
        )
      : labelFault(fault, cells, regions),
  );
  return [...dangling, ...labels];
}

function labelFault(fault: Exclude<LabelFault, { kind: 'both-sides' }>, { cells }: Cells, file: string): Fault {
  if (fault.kind === 'nowhere') {
    const { region, at } = fault.label;
    return error(file, region, at as Position, 'the label lies in no face', 'Move it inside the lines of its region');
  }
  const at = fromGrid(pointInside(cells[fault.cell]!));
  if (fault.kind === 'unlabelled')
    return error(file, '(none)', at, 'the face here has no label', 'Add a feature with this point to geo/regions.geojson');
  const names = fault.labels.map(({ region }) => `"${region}"`).join(', ');
  return error(
    file,
    fault.labels[1]!.region,
    fault.labels[1]!.at as Position,
    `the face here has several labels: ${names}`,
    'Keep one, or draw the arc that parts them',
  );
}

const error = (file: string, id: string, at: Position, what: string, remedy: string): Fault => ({
  file,
  id,
  at,
  what,
  remedy,
  severity: 'error',
});
