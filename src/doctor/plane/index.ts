import type { Item } from '../item';
import type { Ledger } from '../ledger';
import type { Options } from '../options';
import { common } from './common';
import { cutAt } from './cut';
import { draw } from './draw';
import { gaps } from './gaps';
import { judge } from './judge';
import { nested } from './nested';
import { passNodes } from './nodes';
import { sharedEdges } from './shared-edges';
import type { Sheet } from './sheet';

/** All that the outlines of some features say of each other and of themselves. Features of different times are on one sheet, but never compared. */
export function examinePlane(items: readonly Item[], ledger: Ledger, options: Options): void {
  const drawn = draw(items, ledger);
  if (drawn.rings.length === 0) return;
  const judged = judge(drawn, ledger, options);
  const sheet = cutAt(drawn, judged.cuts);
  const land = common(items, ledger);
  const retraced = sharedEdges(sheet, land, ledger);
  const passed = passNodes(sheet, judged.told, land, ledger, options.work);
  tellSelf(sheet, retraced, passed.touched, judged.crossed, ledger);
  const whole = nested(sheet, passed.met, land, ledger, options.work);
  land.tell(options.sliver_km);
  const every = gaps(sheet, judged.crossed, ledger, options);
  const file = items[0]!.file;
  if (!judged.whole || !passed.whole || !whole)
    ledger.add('not-all-checked', { file }, 'so much lies on so much that not every pair of lines was compared');
  if (!every) ledger.add('not-all-checked', { file }, 'there are so many dates that gaps were looked for on some of them only');
}

/** Each ring's worst trouble with itself, once. */
function tellSelf(
  sheet: Sheet,
  retraced: ReturnType<typeof sharedEdges>,
  touched: ReturnType<typeof passNodes>['touched'],
  crossed: Set<number>,
  ledger: Ledger,
): void {
  const whereOf = (ring: number, at: [number, number]) => {
    const { file, id } = sheet.items[sheet.rings[ring]!.item]!;
    return { file, id, at };
  };
  for (const [ring, { spike, at }] of retraced) {
    if (spike) ledger.add('spike', whereOf(ring, at), 'a ring goes out and back in a spike');
    else ledger.add('self-overlap', whereOf(ring, at), 'a ring runs over itself');
  }
  for (const [ring, { at, crosses }] of touched) {
    if (retraced.has(ring) || crossed.has(ring)) continue;
    if (crosses) ledger.add('bow-tie', whereOf(ring, at), 'a ring crosses itself');
    else ledger.add('self-touch', whereOf(ring, at), 'a ring touches itself');
  }
}
