import type { Position } from 'geojson';
import { inside, type Ring, type Rings } from './rings';

/** A piece of a ring on the kept side: it begins and ends on the line. */
interface Chain {
  points: Position[];
}
interface End {
  chain: number;
  /** 0 = its beginning, 1 = its end. */
  side: 0 | 1;
  lat: number;
}

/**
 * A polygon that runs beyond 180 degrees, as polygons between -180 and 180, cut at the meridians that it crosses. Its outer ring runs
 * counterclockwise and its holes clockwise, and so they do in what comes out.
 */
export function cutAtAntimeridian(polygon: Rings): Rings[] {
  let [west, east] = [Infinity, -Infinity];
  for (const [lon] of polygon[0]!) [west, east] = [Math.min(west, lon!), Math.max(east, lon!)];
  const pieces: Rings[] = [];
  for (let turn = Math.floor((west + 180) / 360); -180 + 360 * turn < east; turn++) {
    const [left, right] = [-180 + 360 * turn, 180 + 360 * turn];
    const within = half(polygon, right, 1).flatMap((piece) => half(piece, left, -1));
    for (const rings of within) pieces.push(turn === 0 ? rings : rings.map((ring) => ring.map(([x, y]) => [x! - 360 * turn, y!])));
  }
  return pieces;
}

/** What of a polygon lies west (`towards` 1) or east (-1) of a meridian. */
function half(polygon: Rings, meridian: number, towards: 1 | -1): Rings[] {
  const beyond = ([x]: Position) => towards * (x! - meridian);
  const chains: Chain[] = [];
  const whole: { ring: Ring; outer: boolean }[] = [];
  polygon.forEach((ring, i) => {
    if (ring.every((point) => beyond(point) <= 0)) whole.push({ ring, outer: i === 0 });
    else if (ring.some((point) => beyond(point) < 0)) chains.push(...chainsOf(ring, meridian, beyond));
  });
  const outers = [...whole.filter(({ outer }) => outer).map(({ ring }) => ring), ...linked(chains)];
  const pieces: Rings[] = outers.map((ring) => [ring]);
  for (const { ring } of whole.filter(({ outer }) => !outer)) {
    const around = pieces.find(([outer]) => inside(outer!, ring[0]!)) ?? pieces[0];
    around?.push(ring);
  }
  return pieces;
}

/** The runs of a ring on the kept side, each with the points on the meridian where it comes from and goes to. */
function chainsOf(ring: Ring, meridian: number, beyond: (point: Position) => number): Chain[] {
  const points = ring.slice(0, -1);
  const start = points.findIndex((point, i) => beyond(point) >= 0 && beyond(points[(i + 1) % points.length]!) < 0);
  const chains: Chain[] = [];
  let open: Position[] | undefined;
  for (let i = 0; i < points.length; i++) {
    const a = points[(start + i) % points.length]!;
    const b = points[(start + i + 1) % points.length]!;
    const [ua, ub] = [beyond(a), beyond(b)];
    if (ua >= 0 && ub < 0) open = [crossing(a, b, ua, ub, meridian), b];
    else if (ua < 0 && ub < 0) open?.push(b);
    else if (ua < 0 && open) {
      chains.push({ points: [...open, crossing(a, b, ua, ub, meridian)] });
      open = undefined;
    }
  }
  return chains;
}

const crossing = (a: Position, b: Position, ua: number, ub: number, meridian: number): Position => [
  meridian,
  ub === 0 ? b[1]! : ua === 0 ? a[1]! : a[1]! + ((b[1]! - a[1]!) * ua) / (ua - ub),
];

/** An end and the next one north of it; of those at the very same place, one where the ring comes if at the other it goes. */
function partnersOf(ends: End[]): Map<End, End> {
  const order = [...ends].sort((a, b) => a.lat - b.lat);
  const partner = new Map<End, End>();
  for (let i = 0; i + 1 < order.length; i += 2) {
    const end = order[i]!;
    for (let j = i + 1; j < order.length && order[j]!.lat === order[i + 1]!.lat; j++) {
      if (order[j]!.side === end.side) continue;
      [order[i + 1], order[j]] = [order[j]!, order[i + 1]!];
      break;
    }
    partner.set(end, order[i + 1]!);
    partner.set(order[i + 1]!, end);
  }
  return partner;
}

/**
 * Chains joined along the meridian to closed rings. Going north along it, one is inside between the first end and the second, the third and the
 * fourth, and so on: these are partners.
 */
function linked(chains: Chain[]): Ring[] {
  const ends: End[] = chains.flatMap(({ points }, chain) => [
    { chain, side: 0 as const, lat: points[0]![1]! },
    { chain, side: 1 as const, lat: points.at(-1)![1]! },
  ]);
  const partner = partnersOf(ends);
  const used = new Set<number>();
  const rings: Ring[] = [];
  for (let first = 0; first < chains.length; first++) {
    if (used.has(first)) continue;
    const ring: Ring = [];
    let [chain, side]: [number, 0 | 1] = [first, 0];
    do {
      used.add(chain);
      const { points } = chains[chain]!;
      for (const point of side === 0 ? points : [...points].reverse()) ring.push(point);
      const next: End = partner.get(ends[2 * chain + (side === 0 ? 1 : 0)]!)!;
      [chain, side] = [next.chain, next.side];
    } while (!used.has(chain));
    ring.push(ring[0]!);
    rings.push(ring);
  }
  return rings;
}
