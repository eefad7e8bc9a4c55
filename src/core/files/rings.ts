import type { Position } from 'geojson';
import type { WholeAtlas } from '../model';

/** Where an arc lies that begins with a step: its number (`~i` = backward) and how many steps it has. */
interface Start {
  half: number;
  steps: number;
}

/**
 * The rings of each face as references to arcs (`~i` = arc `i` backward), as TopoJSON has them. Faces must be made of the arcs, vertex for vertex, as
 * the build, the composer and the decoder make them. Throws Error naming the face that is not.
 */
export function ringsOf({ faces, arcs }: Pick<WholeAtlas, 'faces' | 'arcs'>): Map<string, number[][][]> {
  const starts = new Map<string, Start>();
  arcs.forEach(({ geometry: { coordinates: line } }, i) => {
    const steps = line.length - 1;
    starts.set(stepOf(line[0]!, line[1]!), { half: i, steps });
    starts.set(stepOf(line[steps]!, line[steps - 1]!), { half: ~i, steps });
  });
  return new Map(
    faces.map(({ id, geometry }) => [id, geometry.coordinates.map((rings) => rings.map((ring) => halvesOf(ring, starts, id)))]),
  );
}

const stepOf = (a: Position, b: Position): string => `${a.join()} ${b.join()}`;

function halvesOf(ring: Position[], starts: ReadonlyMap<string, Start>, face: string): number[] {
  const size = ring.length - 1;
  const startAt = (i: number) => starts.get(stepOf(ring[i % size]!, ring[(i + 1) % size]!));
  const first = ring.findIndex((_, i) => startAt(i));
  const halves: number[] = [];
  for (let i = first; i < first + size;) {
    const start = startAt(i);
    if (!start) throw new Error(`face "${face}" is not made of arcs near ${ring[i % size]?.join()}: compose or build the atlas anew`);
    halves.push(start.half);
    i += start.steps;
  }
  return halves;
}
