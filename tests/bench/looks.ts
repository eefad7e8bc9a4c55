/** What the map looks like on which day: colours at places, learned from a page at rest. */
import type { Page } from 'playwright-core';
import type { Atlas } from '../../src/core/model';
import type { Day } from '../../src/core/time';
import { heldAs } from './days';
import { lookAt, type Probe } from './step';

export type Colour = number[];
export interface Looks {
  places: [number, number][];
  /** Of each day the colours of the places; of one that is no probe (words or water lie over it) null. */
  on: Map<Day, (Colour | null)[]>;
}

const CLEAR = 20;
export const distance = (a: Colour, b: Colour): number => Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));

/** Shows the days one by one. A place is a probe if under the same holders it always has the same colour. */
export async function learn(page: Page, atlas: Atlas, days: readonly Day[]): Promise<Looks> {
  const faces = atlas.faces.filter((face) => face.land);
  const places = faces.map(({ label }) => label);
  const seen = new Map<Day, (Colour | null)[]>();
  for (const day of days) seen.set(day, await page.evaluate(lookAt, { day, places }));
  const steady = faces.map(({ id }, i) => {
    const colours = new Map<string, Colour>();
    return days.every((day) => {
      const colour = seen.get(day)![i];
      const known = colours.get(heldAs(atlas, id, day));
      if (!colour || (known && distance(colour, known) > 3)) return false;
      colours.set(heldAs(atlas, id, day), colour);
      return true;
    });
  });
  const on = new Map([...seen].map(([day, colours]) => [day, colours.map((colour, i) => (steady[i] ? colour : null))]));
  return { places, on };
}

/** The places that tell one day from the one before it, the clearest first. */
export function probesBetween({ places, on }: Looks, before: Day, day: Day): Probe[] {
  const [old, now] = [on.get(before)!, on.get(day)!];
  return places
    .flatMap((place, i) => (old[i] && now[i] ? [{ place, colour: now[i], contrast: distance(old[i], now[i]) }] : []))
    .filter(({ contrast }) => contrast > CLEAR)
    .sort((a, b) => b.contrast - a.contrast)
    .slice(0, 12);
}

/** Few places that tell all days from those before them, as far as any place does. */
export function tellers(looks: Looks, days: readonly Day[]): number[] {
  const chosen = new Set<number>();
  days.slice(1).forEach((day, i) => {
    const [old, now] = [looks.on.get(days[i]!)!, looks.on.get(day)!];
    const contrast = looks.places.map((_, at) => (old[at] && now[at] ? distance(old[at], now[at]) : 0));
    if ([...chosen].some((at) => contrast[at]! > CLEAR)) return;
    const best = contrast.indexOf(Math.max(...contrast));
    if (contrast[best]! > CLEAR) chosen.add(best);
  });
  return [...chosen];
}
