import { meetInTime } from '../item';
import type { Ledger } from '../ledger';
import type { Common } from './common';
import { landLeft, next, type Sheet } from './sheet';
import { KM_NORTH, kmEast, toDegrees } from './units';

/** Edges along which land lies twice on the same side, or along which a ring runs more than once. */
export function sharedEdges(sheet: Sheet, common: Common, ledger: Ledger): Map<number, Retraced> {
  const retraced = new Map<number, Retraced>();
  const { stepsAlong } = sheet;
  for (let e = 0; e < sheet.edges; e++) {
    const [from, to] = [stepsAlong.from[e]!, stepsAlong.from[e + 1]!];
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to; j++) shared(sheet, stepsAlong.list[i]!, stepsAlong.list[j]!, common, retraced, ledger);
    }
  }
  return retraced;
}

/** A ring that runs over itself: in a spike that turns at its tip, or along a stretch. */
export interface Retraced {
  spike: boolean;
  at: [number, number];
}

function shared(sheet: Sheet, s: number, t: number, common: Common, retraced: Map<number, Retraced>, ledger: Ledger): void {
  const { rings, ringOf, items } = sheet;
  const [r, q] = [rings[ringOf[s]!]!, rings[ringOf[t]!]!];
  const sameSide = landLeft(sheet, s) === landLeft(sheet, t);
  const at = middleOf(sheet, s);
  if (r === q) {
    const tip = next(sheet, s) === t ? t : next(sheet, t) === s ? s : undefined;
    if (tip !== undefined) retraced.set(ringOf[s]!, { spike: true, at: [toDegrees(sheet.x[tip]!), toDegrees(sheet.y[tip]!)] });
    else if (!retraced.has(ringOf[s]!)) retraced.set(ringOf[s]!, { spike: false, at });
    return;
  }
  const { file, id } = items[r.item]!;
  if (r.item !== q.item) {
    if (sameSide && meetInTime(items[r.item]!, items[q.item]!)) common.noteRun(r.item, q.item, lengthOf(sheet, s), at);
  } else if (r.area === q.area) ledger.add('rings-cross', { file, id, at }, 'two rings overlap');
  else if (sameSide) ledger.add('part-overlap', { file, id, at }, 'two of its parts overlap');
  else ledger.add('parts-share-edge', { file, id, at }, 'two of its parts share an edge');
}

function middleOf(sheet: Sheet, step: number): [number, number] {
  const end = next(sheet, step);
  return [toDegrees((sheet.x[step]! + sheet.x[end]!) / 2), toDegrees((sheet.y[step]! + sheet.y[end]!) / 2)];
}

function lengthOf(sheet: Sheet, step: number): number {
  const end = next(sheet, step);
  return Math.hypot((sheet.x[end]! - sheet.x[step]!) * kmEast(sheet.y[step]!), (sheet.y[end]! - sheet.y[step]!) * KM_NORTH);
}
