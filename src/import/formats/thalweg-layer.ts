import { LENSES } from '../../core/lens';
import { own } from '../own';
import { claimOf, firstOf, statusOf, type Claim } from './claim';
import type { Shape } from './shape';
import { present, spelt } from './survey';

/** Our own published layers, one or several: a region's tenure stands in each layer while it lasts, and counts once. */
export const thalwegLayer: Shape = {
  format: 'thalweg-layer',
  called: 'layers of this program',
  end: 'exclusive',
  confidence: 'sure',
  signs: (survey, { root }) => {
    const own = present(survey, 'holder', 'status', 'lens', 'start_date', 'settlement', 'article');
    const stamped = Object.hasOwn(root, 'thalweg') ? ['thalweg'] : [];
    return spelt(survey, 'holder') && spelt(survey, 'lens') && spelt(survey, 'start_date') ? [...stamped, ...own] : [];
  },
  fields: () => ({ name: 'name', holder: 'holder', from: 'start_date', to: 'end_date', thing: 'id' }),
  reader({ fields, tally }) {
    const seen = new Set<string>();
    return (raw) => {
      const { properties } = raw;
      if (Object.hasOwn(properties, 'arc')) return []; // the lines between the polygons
      const lens = [...LENSES, 'both' as const].find((each) => each === own(properties, 'lens'));
      const claim = claimOf(raw, fields, tally);
      const key = JSON.stringify([claim.thing, lens, own(properties, 'start_date'), own(properties, 'end_date')]);
      if (seen.has(key)) {
        tally.assume(
          'told-twice',
          (n, or) => `${n('tenure stands', 'tenures stand')} in more than one layer: ${or('it counts', 'each counts')} once`,
        );
        return [];
      }
      seen.add(key);
      const act = ['settlement', 'article'].flatMap((field) => firstOf(properties, [field], tally) ?? []);
      const more: Partial<Claim> = {
        lens,
        status: statusOf(own(properties, 'status'), tally),
        source: firstOf(properties, ['sources'], tally),
      };
      return [{ ...claim, ...more, ...(act.length > 0 && { why: act.join(', ') }) }];
    };
  },
};
