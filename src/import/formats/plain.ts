import { own } from '../own';
import { claimOf, statusOf } from './claim';
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
    return (raw) => [
      { ...claimOf(raw, fields, tally), ...(status !== undefined && { status: statusOf(own(raw.properties, status), tally) }) },
    ];
  },
};
