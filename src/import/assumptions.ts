import type { DatedFeature } from '../core/dated';
import type { EndRule } from '../core/guess';
import { toIso } from '../core/time';
import type { Manner } from './dates/told';
import type { Claim } from './formats/claim';
import type { Gathered } from './gather';
import type { Tally } from './tally';

const MANNERS: Record<Manner, (count: string) => string> = {
  'whole-year': (n) => `${n} dates are years: a beginning counts from 1 January; an end that still counts, to 31 December`,
  'whole-month': (n) => `${n} dates are months: a beginning counts from their first day; an end that still counts, to their last`,
  compact: (n) => `${n} dates are written as yyyymmdd`,
  'short-year': (n) => `${n} years have one or two digits: they are taken as they stand (58 is the year 58)`,
  bce: (n) => `${n} dates lie before the year 1: years are counted as astronomers do (0 is 1 BC, -499 is 500 BC)`,
  'day-first': (n) => `${n} dates have the day first`,
  'month-first': (n) => `${n} dates have the month first`,
  clock: (n) => `${n} dates have a time of day, which was left out`,
  approximate: (n) => `${n} dates are approximate: a beginning counts from the first day that it may be`,
};

/** Tells how the dates of one version that is kept were understood, and what else it lacked. */
export function tellDates(claim: Claim, { tally, end, fields, shape }: Gathered): void {
  for (const told of [claim.from, claim.to])
    if (told.kind === 'date') for (const manner of new Set(told.manners)) tally.assume(manner, MANNERS[manner]);
  if (shape.format !== 'yearly') tellEnd(claim, end, tally); // how long a frame lasts was told by its reader
  if (claim.name === undefined) tally.assume('no-name', (n) => `${n} features have no name: they are called by what tells them apart`);
  if (claim.holder === undefined)
    tally.assume('holder-self', (n) => `${n} features name nobody to whom they belong: each belongs to itself`);
  else tally.assume('holder', (n) => `${n} features belong to whom "${fields.holder ?? 'holder'}" names`);
  if (claim.status === undefined) tally.assume('status-held', (n) => `${n} features tell no status: they count as held`);
  if (claim.lens === undefined)
    tally.assume('lens-both', (n) => `${n} features do not say whether they show the law or the facts: they are shown under both`);
  tally.assume(
    'thing',
    (n) =>
      `${n} features are told apart by "${fields.thing ?? fields.name ?? 'their own ids'}": those that share it are versions of one thing (${shape.called})`,
  );
}

function tellEnd({ to }: Claim, { rule, why }: EndRule, tally: Tally): void {
  const means =
    rule === 'inclusive' ? 'the last day (or year) that counts: it is over the day after' : 'the first day that no longer counts';
  if (to.kind === 'date') tally.assume(`end-${rule}`, (n) => `${n} ends name ${means} (${why})`);
  else tally.assume('open-end', (n) => `${n} features have no end: they are taken to last until today`);
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
        `${n} features end together at the end of the data (${toIso(last - 1)} is their last day): it may be the study that ends there, not they`,
      atLast,
    );
}
