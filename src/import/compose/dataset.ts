import { toIso, ymd, dayOf, type Day } from '../../core/civil';
import type { DatedFeature, DatedSet } from '../../core/dated';
import { sha256 } from '../../core/sha256';
import type { Catalog } from '../../core/model';
import { slugOf } from './slug';

/** Who made the data says what may be done with them; where no file says it, that is what is said. */
const UNKNOWN = 'unknown: ask the maker of the data';

/** What the atlas says of itself. Its version is none of its maker's, so its checksum tells one reading of the files from another. */
export function datasetOf(set: DatedSet, features: readonly DatedFeature[], title: string, today: Day | undefined): Catalog['dataset'] {
  return {
    id: slugOf(title) || 'opened',
    title: { en: title },
    version: '0.0.0',
    range: rangeOf(features, today),
    licences: [{ part: 'data', name: set.licence ?? UNKNOWN, url: urlIn(set.licence) ?? 'about:blank' }],
    attribution: set.attribution ?? UNKNOWN,
    citation: `${title} (read from ${[...new Set(features.map(({ file }) => file))].slice(0, 3).join(', ')})`,
    checksum: sha256(JSON.stringify(features)),
  };
}

/** From the first day to the last that any version speaks of. What lasts still lasts until `today`; without it, and by a clock that is behind the data, to the end of the last year named. */
function rangeOf(features: readonly DatedFeature[], today: Day | undefined): { from: string; to: string } {
  let [first, last, open] = [Infinity, -Infinity, false];
  for (const { from, to } of features) {
    first = Math.min(first, from);
    last = Math.max(last, from, to === null ? from : to - 1);
    open ||= to === null;
  }
  const end = open ? (today !== undefined && today >= last ? today : dayOf(ymd(last).y, 12, 31)) : last;
  return { from: toIso(first), to: toIso(end) };
}

const urlIn = (text: string | undefined): string | undefined => /https?:\/\/[^\s)>\]]+/.exec(text ?? '')?.[0];
