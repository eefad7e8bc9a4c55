import { own } from '../own';
import { claimOf, lineOf } from './claim';
import type { Shape } from './shape';
import { present, spelt } from './survey';

/** Cliopatria (Seshat): a polity from one year to another, both counted. */
export const cliopatria: Shape = {
  format: 'cliopatria',
  called: 'Cliopatria',
  end: 'inclusive',
  confidence: 'sure',
  signs: (survey) =>
    spelt(survey, 'fromyear') && spelt(survey, 'toyear') ? present(survey, 'fromyear', 'toyear', 'seshatid', 'memberof', 'components') : [],
  fields: (survey) => ({
    name: spelt(survey, 'name', 'displayname'),
    from: spelt(survey, 'fromyear'),
    to: spelt(survey, 'toyear'),
    thing: spelt(survey, 'name', 'seshatid'),
  }),
  reader({ survey, fields, tally }) {
    const components = spelt(survey, 'components');
    return (raw) => {
      const parts = components === undefined ? undefined : lineOf(own(raw.properties, components), tally);
      if (parts !== undefined) {
        tally.assume(
          'composite',
          (n, or) =>
            `${n('feature is', 'features are')} put together of others in the file (Components): ${or('it was', 'they were')} left out, so that no land counts twice`,
        );
        return [];
      }
      return [claimOf(raw, fields, tally)];
    };
  },
};
