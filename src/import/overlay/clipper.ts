import load, { type MainModule, type PathsD, type PolyPathD } from 'clipper2-wasm/dist/es/clipper2z.js';
import type { MultiPolygon, Position } from 'geojson';

/** Cuts polygons (degrees, wound as RFC 7946 asks) along each other. The seam to the library: nothing else knows which one it is. */
export interface Clipper {
  /** What lies in both. */
  intersect(a: MultiPolygon, b: MultiPolygon): MultiPolygon;
  /** What lies in the first and in none of the others. */
  subtract(a: MultiPolygon, others: readonly MultiPolygon[]): MultiPolygon;
}

/** Decimals of a degree that the library reckons with: about a centimetre, a hundredth of the grid. */
const DECIMALS = 7;

/** `wasm`: the bytes of `clipper2-wasm/dist/es/clipper2z.wasm`, from wherever they are at hand. */
export async function loadClipper(wasm: ArrayBuffer | Uint8Array, library = load): Promise<Clipper> {
  const lib = await library({ wasmBinary: wasm });
  return {
    intersect: (a, b) => clip(lib, lib.ClipType.Intersection, a, [b]),
    subtract: (a, others) => (others.length === 0 ? a : clip(lib, lib.ClipType.Difference, a, others)),
  };
}

function clip(
  lib: MainModule,
  kind: Parameters<MainModule['BooleanOpOutD']>[0],
  a: MultiPolygon,
  others: readonly MultiPolygon[],
): MultiPolygon {
  const [subject, clips] = [pathsOf(lib, [a]), pathsOf(lib, others)];
  const tree = new lib.PolyPathD();
  try {
    lib.BooleanOpOutD(kind, lib.FillRule.NonZero, subject, clips, tree, DECIMALS);
    return { type: 'MultiPolygon', coordinates: polygonsOf(tree) };
  } finally {
    for (const each of [subject, clips, tree]) each.delete();
  }
}

/** Each place is three numbers there, the third ours to ignore. */
function pathsOf(lib: MainModule, shapes: readonly MultiPolygon[]): PathsD {
  const paths = new lib.PathsD();
  for (const ring of shapes.flatMap(({ coordinates }) => coordinates.flat())) {
    const path = new lib.PathD();
    const flat = new Float64Array((ring.length - 1) * 3);
    for (let i = 0; i + 1 < ring.length; i++) flat.set([ring[i]![0]!, ring[i]![1]!, 0], i * 3);
    path.assign(flat);
    paths.push_back(path);
    path.delete();
  }
  return paths;
}

/** Shells with their holes; what lies in a hole is a shell again. */
function polygonsOf(tree: PolyPathD): Position[][][] {
  const found: Position[][][] = [];
  for (let i = 0; i < tree.count(); i++) {
    const shell = tree.child(i);
    const rings = [ringOf(shell)];
    for (let j = 0; j < shell.count(); j++) {
      rings.push(ringOf(shell.child(j)));
      found.push(...polygonsOf(shell.child(j)));
    }
    found.push(rings);
  }
  return found;
}

function ringOf(path: PolyPathD): Position[] {
  const flat = path.polygon().view();
  const ring: Position[] = [];
  for (let i = 0; i < flat.length; i += 3) ring.push([flat[i]!, flat[i + 1]!]);
  return [...ring, ring[0]!];
}
