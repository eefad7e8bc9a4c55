import type { Fault } from '../../core/fault';
import { inLoop } from '../../core/partition/loop';
import { polygonise } from '../../core/partition/polygonise';
import { edgesOf } from '../edges';
import type { Geo } from '../geo';

/** The faces fill the frame: together they are as large as it is, and nothing is drawn outside it. */
export function tilingFaults(geo: Geo): Fault[] {
  const { edges, fileOf } = edgesOf(geo);
  const kindOf = new Map(geo.authored.arcs.flatMap(({ features }) => features.map(({ id, properties }) => [String(id), properties.kind])));
  const frame = polygonise(edges.filter(({ id }) => kindOf.get(id) === 'frame')).cells;
  const file = geo.files.arcs[0] ?? 'geo/arcs';
  if (frame.length !== 1) {
    return [
      {
        file,
        id: '(frame)',
        what: `the arcs of kind "frame" enclose ${frame.length} areas`,
        remedy: 'Let them make one closed line',
        severity: 'error',
      },
    ];
  }
  const outline = frame[0]!.shell.points;
  const box = new Set(outline.map(String));
  const outside = edges.filter(({ line }) => line.some((point) => !box.has(String(point)) && !inLoop(outline, point)));
  const stray = outside.map(({ id }): Fault => ({
    file: fileOf(id),
    id,
    what: 'runs outside the frame',
    remedy: 'Cut it at a node on the frame',
    severity: 'error',
  }));
  return [...stray, ...gap(edges, frame[0]!.shell.doubleArea, file)];
}

function gap(edges: Parameters<typeof polygonise>[0], frame: number, file: string): Fault[] {
  const faces = polygonise(edges).cells.reduce(
    (sum, { shell, holes }) => sum + [shell, ...holes].reduce((area, ring) => area + ring.doubleArea, 0),
    0,
  );
  const share = faces / frame - 1;
  if (Math.abs(share) < 1e-9) return [];
  const what =
    share < 0
      ? `the faces leave a gap: together they are ${(-share * 100).toPrecision(3)} % smaller than the frame`
      : `the faces overlap: together they are ${(share * 100).toPrecision(3)} % larger than the frame`;
  return [{ file, id: '(faces)', what, remedy: 'Mend the crossings and loose ends that are reported beside this', severity: 'error' }];
}
