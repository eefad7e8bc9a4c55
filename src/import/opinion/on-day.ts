import { toIso, type Day } from '../../core/civil';
import type { DatedSet, ImportChoices } from '../../core/dated';
import { compose, type Composed, type Tell } from '../compose';

/** Other data do not speak of the day that is asked for, or are no map of it: `message` says what they do speak of. */
export class NotOfTheDay extends Error {}

/** What a set says of a day alone, side by side, so that no land counts twice. Throws NotOfTheDay, or as `compose` does. */
export function onDay(set: DatedSet, day: Day, choices: ImportChoices, tell: Tell, today?: Day): Composed {
  const features = set.features.filter(({ from, to }) => from <= day && (to === null || day < to));
  if (features.length === 0) throw new NotOfTheDay(`${set.title} says nothing of ${toIso(day)}: ${spanOf(set)}`);
  const composed = compose({ ...set, features }, { ...choices, drawing: 'partition' }, tell, today);
  if (composed.how.drawing !== 'partition')
    throw new NotOfTheDay(
      `The outlines of ${set.title} on ${toIso(day)} cross each other too often to be one map, so nothing can be measured against it: give data whose neighbours share their borders`,
    );
  return composed;
}

function spanOf({ features }: DatedSet): string {
  if (features.length === 0) return 'no version with a place and a time could be read; see what the check of the files says';
  const first = Math.min(...features.map(({ from }) => from));
  const last = features.reduce((end, { to }) => Math.max(end, to ?? Infinity), first);
  return `it covers ${toIso(first)} to ${last === Infinity ? 'now' : toIso(last - 1)}; ask for a day of these`;
}
