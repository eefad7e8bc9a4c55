import { periodOf } from '../dates/period';
import { partsBeside, wholeDate } from '../dates/whole-date';
import { ownAnyCase } from '../own';
import { claimOf, statusOf, type Claim } from './claim';
import { dateFields, otherFields } from './plain-fields';
import type { Shape } from './shape';
import { spelt } from './survey';

/** Any polygons with dates in their properties, guessed or pointed out. */
export const plain: Shape = {
  format: 'plain',
  called: 'polygons with dates in their properties',
  end: 'exclusive',
  confidence: 'unsure',
  signs: (survey) => {
    const { fields, by } = dateFields(survey);
    return by === 'nothing' ? ['polygons'] : Object.values(fields);
  },
  fields: (survey) => {
    const { fields } = dateFields(survey);
    return { ...fields, ...otherFields(survey, Object.values(fields)) };
  },
  reader({ survey, fields, tally }) {
    const status = spelt(survey, 'status');
    const [begins, ends] = [partsBeside(survey, fields.from), partsBeside(survey, fields.to)];
    return (raw) => {
      const claim = claimOf(raw, fields, tally);
      const period = fields.from !== undefined && fields.to === undefined ? periodOf(ownAnyCase(raw.properties, fields.from)) : undefined;
      const days: Pick<Claim, 'from' | 'to'> = period ?? {
        from: wholeDate(claim.from, raw.properties, begins),
        to: wholeDate(claim.to, raw.properties, ends),
      };
      return [{ ...claim, ...days, ...(status !== undefined && { status: statusOf(ownAnyCase(raw.properties, status), tally) }) }];
    };
  },
};
