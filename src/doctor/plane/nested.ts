import { meetInTime } from '../item';
import type { Ledger } from '../ledger';
import type { Common } from './common';
import { insideRing, type Inside } from './ring-index';
import type { Sheet } from './sheet';
import { treeOf, type Tree } from './tree';
import { toDegrees } from './units';

/** Rings that lie wholly in land of another without meeting its outline, and holes that do not lie in theirs. */
export function nested(sheet: Sheet, met: Set<number>, common: Common, ledger: Ledger, work: number): boolean {
  const tree = treeOf(boxesOf(sheet));
  const indexes = new Map<number, Inside>();
  const indexOf = (ring: number): Inside => {
    const known = indexes.get(ring) ?? insideRing(sheet, ring);
    indexes.set(ring, known);
    return known;
  };
  let left = work;
  for (let i = 0; i < sheet.rings.length && left > 0; i++) {
    const around = ringsAround(sheet, tree, i, met, indexOf);
    left -= around.looked;
    tell(sheet, i, around, common, ledger);
  }
  return left > 0;
}

function boxesOf({ rings, x, y }: Sheet): Float64Array {
  const boxes = new Float64Array(4 * rings.length);
  rings.forEach(({ start, end }, i) => {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let c = start; c < end; c++) {
      box[0] = Math.min(box[0]!, x[c]!);
      box[1] = Math.min(box[1]!, y[c]!);
      box[2] = Math.max(box[2]!, x[c]!);
      box[3] = Math.max(box[3]!, y[c]!);
    }
    boxes.set(box, 4 * i);
  });
  return boxes;
}

interface Around {
  /** Rings that hold the first corner of the ring and do not meet it. */
  holding: number[];
  /** Numbers of the features and polygons that the ring meets: nodes have judged these. */
  meets: Set<string>;
  looked: number;
}
const polygonKey = ({ rings }: Sheet, ring: number): string => `${rings[ring]!.item} ${rings[ring]!.area}`;

function ringsAround(sheet: Sheet, tree: Tree, ring: number, met: Set<number>, indexOf: (ring: number) => Inside): Around {
  const { rings, items, x, y } = sheet;
  const own = rings[ring]!;
  const around: Around = { holding: [], meets: new Set(), looked: 0 };
  const [px, py] = [x[own.start]!, y[own.start]!];
  tree.search(px, py, px, py, (other) => {
    around.looked++;
    if (other === ring) return true;
    const { item } = rings[other]!;
    if (item !== own.item && (own.ring > 0 || !meetInTime(items[item]!, items[own.item]!))) return true;
    if (met.has(Math.min(ring, other) * rings.length + Math.max(ring, other))) around.meets.add(polygonKey(sheet, other));
    else if (indexOf(other)(px, py)) around.holding.push(other);
    return true;
  });
  return around;
}

function tell(sheet: Sheet, ring: number, { holding, meets }: Around, common: Common, ledger: Ledger): void {
  const { rings, items, x, y } = sheet;
  const own = rings[ring]!;
  const { file, id } = items[own.item]!;
  const at: [number, number] = [toDegrees(x[own.start]!), toDegrees(y[own.start]!)];
  if (own.ring > 0) {
    const mine = holding.filter((other) => rings[other]!.item === own.item && rings[other]!.area === own.area);
    const outer = mine.some((other) => rings[other]!.ring === 0) || meets.has(polygonKey(sheet, ring));
    if (!outer) ledger.add('hole-outside', { file, id, at }, 'a hole lies outside its outer ring');
    else if (mine.some((other) => rings[other]!.ring > 0)) ledger.add('hole-overlap', { file, id, at }, 'a hole lies in another hole');
    return;
  }
  const depth = new Map<string, { item: number; odd: boolean }>();
  for (const other of holding) {
    const key = polygonKey(sheet, other);
    depth.set(key, { item: rings[other]!.item, odd: !depth.get(key)?.odd });
  }
  for (const [key, { item, odd }] of depth) {
    if (!odd || meets.has(key)) continue;
    if (item === own.item) ledger.add('part-overlap', { file, id, at }, 'one of its parts lies in another');
    else if (!common.has(item, own.item)) common.note(item, own.item, { width: Infinity, at });
  }
}
