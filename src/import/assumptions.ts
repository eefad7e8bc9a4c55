import type { DatedFeature } from '../core/dated';
import type { EndRule } from '../core/guess';
import { toIso } from '../core/time';
import type { Manner } from './dates/told';
import type { Claim } from './formats/claim';
import type { Gathered } from './gather';
import type { Tally, Words } from './tally';

const MANNERS: Record<Manner, Words> = {
  'whole-year': (n) =>
    `${n('date is a year', 'dates are years')}: a beginning counts from 1 January; an end that still counts, to 31 December`,
  'whole-month': (n) =>
    `${n('date is a month', 'dates are months')}: a beginning counts from the first day; an end that still counts, to the last`,
  compact: (n) => `${n('date is', 'dates are')} written as yyyymmdd`,
  'short-year': (n, or) =>
    `${n('year has', 'years have')} one or two digits: ${or('it is', 'they are')} taken as written (58 is the year 58)`,
  bce: (n) => `${n('date lies', 'dates lie')} before the year 1: years are counted as astronomers do (0 is 1 BC, -499 is 500 BC)`,
  'day-first': (n) => `${n('date has', 'dates have')} the day first`,
  'month-first': (n) => `${n('date has', 'dates have')} the month first`,
  clock: (n) => `${n('date has', 'dates have')} a time of day, which was left out`,
  approximate: (n) => `${n('date is', 'dates are')} approximate: a beginning counts from the first day that it may be`,
};

/** Tells how the dates of one version that is kept were understood, and what else it lacked. */
export function tellDates(claim: Claim, { tally, end, fields, shape }: Gathered): void {
  for (const told of [claim.from, claim.to])
    if (told.kind === 'date') for (const manner of new Set(told.manners)) tally.assume(manner, MANNERS[manner]);
  if (shape.format !== 'yearly') tellEnd(claim, end, tally); // how long a frame lasts was told by its reader
  if (claim.name === undefined)
    tally.assume(
      'no-name',
      (n, or) =>
        `${n('feature has', 'features have')} no name: ${or('it is called by what tells it', 'they are called by what tells them')} apart`,
    );
  if (claim.holder === undefined)
    tally.assume(
      'holder-self',
      (n, or) => `${n('feature names', 'features name')} no holder: ${or('it belongs', 'each belongs')} to itself`,
    );
  else tally.assume('holder', (n) => `${n('feature belongs', 'features belong')} to whom "${fields.holder ?? 'holder'}" names`);
  if (claim.status === undefined)
    tally.assume('status-held', (n, or) => `${n('feature gives', 'features give')} no status: ${or('it counts', 'they count')} as held`);
  if (claim.lens === undefined)
    tally.assume(
      'lens-both',
      (n, or) =>
        `${n('feature does not say whether it shows', 'features do not say whether they show')} the law or the facts: ${or('it is', 'they are')} shown under both`,
    );
  tally.assume(
    'thing',
    (n) =>
      `${n('feature is', 'features are')} told apart by "${fields.thing ?? fields.name ?? 'their own ids'}": those that share it are versions of one thing (${shape.called})`,
  );
}

function tellEnd({ to }: Claim, { rule, why }: EndRule, tally: Tally): void {
  const means =
    rule === 'inclusive' ? 'the last day (or year) that counts: it is over the day after' : 'the first day that no longer counts';
  if (to.kind === 'date') tally.assume(`end-${rule}`, (n) => `${n('end names', 'ends name')} ${means} (${why})`);
  else
    tally.assume(
      'open-end',
      (n, or) => `${n('feature has', 'features have')} no end: ${or('it is', 'they are')} taken to last to the end of the atlas`,
    );
}

/** So large a part of the ends on one day is the end of the study, more likely than of so many things. */
const MANY = 0.3;

/** Tells what only shows when all are read. */
export function tellSet(features: DatedFeature[], { tally }: Gathered): void {
  let last = -Infinity;
  for (const { to } of features) if (to !== null && to > last) last = to;
  const atLast = features.filter(({ to }) => to === last).length;
  if (atLast > 1 && atLast > MANY * features.length && features.every(({ to }) => to !== null))
    tally.assume(
      'data-end',
      (n) =>
        `${n('feature ends', 'features end')} together at the end of the data (${toIso(last - 1)} is their last day): it may be the study that ends there, not they`,
      atLast,
    );
}
