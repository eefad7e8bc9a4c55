import { readDate } from '../dates/read-date';
import { listOf, own } from '../own';
import { claimOf } from './claim';
import { otherFields } from './plain-fields';
import type { Shape } from './shape';

/** JSON-FG (OGC 21-045): `time.interval`, `time.date`; both ends count. */
export const jsonFg: Shape = {
  format: 'plain',
  called: 'JSON-FG (OGC Features and Geometries)',
  end: 'inclusive',
  confidence: 'sure',
  signs: ({ sampled }) =>
    ['interval', 'date', 'timestamp']
      .filter((key) => sampled.some(({ members }) => own(own(members, 'time'), key) !== undefined))
      .map((key) => `time.${key}`),
  fields: (survey) => ({ ...otherFields(survey, []), from: 'time.interval', to: 'time.interval' }),
  reader:
    ({ fields, tally }) =>
    (raw) => {
      const time = own(raw.members, 'time');
      const [from, to] = listOf(own(time, 'interval'));
      const single = own(time, 'date') ?? own(time, 'timestamp');
      return [
        {
          ...claimOf(raw, { ...fields, from: undefined, to: undefined }, tally),
          from: readDate(from ?? single),
          to: readDate(to ?? single),
        },
      ];
    },
};
