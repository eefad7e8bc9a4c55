import { fractionOf, type Range } from './scale';
import { momentOn, type Moment, type Stack } from './stack';

/** One band of the picture: whose, its outline in px, and where its name has room. */
export interface Band {
  key: string;
  path: string;
  name?: { x: number; y: number };
}
export interface Box {
  width: number;
  height: number;
}
/** A name wants so much room, px. */
const NAME = { width: 96, height: 11 };

/** From x to the next corner the band lies between two heights, px from the top. */
interface Stair {
  x: number;
  to: number;
  top: number;
  bottom: number;
}

/** The bands of the days that are seen, drawn to fill the box; nothing outside it is drawn. */
export function bandsOf(stack: Stack, range: Range, { width, height }: Box): Band[] {
  const now = momentOn(stack, range.first);
  const x = ({ day }: Moment) => Math.max(0, fractionOf(range, day) * width);
  const seen = apart(
    stack.moments.filter((moment) => moment === now || (moment.day > range.first && moment.day <= range.last)),
    x,
  );
  const xs = [...seen.map(x), width];
  const floor = seen.map(() => height);
  return stack.keys.flatMap((key) => {
    const stairs = seen.map(({ areas }, i): Stair => {
      const bottom = floor[i]!;
      floor[i]! -= ((areas.get(key) ?? 0) / stack.most) * height;
      return { x: xs[i]!, to: xs[i + 1]!, top: floor[i]!, bottom };
    });
    return stairs.some(({ top, bottom }) => bottom > top) ? [{ key, path: pathOf(stairs), name: nameSpot(stairs) }] : [];
  });
}

/** Of moments that fall on one pixel the last: there is no room for the others. */
const apart = (moments: Moment[], x: (moment: Moment) => number): Moment[] =>
  moments.filter((moment, i) => i + 1 === moments.length || Math.floor(x(moments[i + 1]!)) > Math.floor(x(moment)));

/** Out along the top and back along the bottom; each height holds from its x to the next: two corners a step. */
function pathOf(stairs: Stair[]): string {
  const out = stairs.flatMap(({ x, to, top }) => [corner(x, top), corner(to, top)]);
  const back = stairs.flatMap(({ x, to, bottom }) => [corner(x, bottom), corner(to, bottom)]).reverse();
  return `M${[...out, ...back].join('L')}Z`;
}
const corner = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The middle of the widest stretch in which a name fits between the two outlines. */
function nameSpot(stairs: Stair[]): Band['name'] {
  let best: Stair | undefined;
  let run: Stair | undefined;
  for (const stair of stairs) {
    const joined = run && { x: run.x, to: stair.to, top: Math.max(run.top, stair.top), bottom: Math.min(run.bottom, stair.bottom) };
    run = joined && fits(joined) ? joined : fits(stair) ? stair : undefined;
    if (run && run.to - run.x > (best ? best.to - best.x : NAME.width)) best = run;
  }
  return best && { x: (best.x + best.to) / 2, y: (best.top + best.bottom) / 2 };
}
const fits = ({ top, bottom }: Stair): boolean => bottom - top >= NAME.height;
