import { LIMITS } from '../limits';
import { claimOf, firstOf } from './claim';
import type { Shape } from './shape';
import { present, spelt } from './survey';

/** The Newberry Atlas of Historical County Boundaries: `START_N`, `END_N` as yyyymmdd, the end is the last day that counts. */
export const newberry: Shape = {
  format: 'newberry',
  called: 'the Newberry county atlas',
  end: 'inclusive',
  confidence: 'sure',
  signs: (survey) =>
    spelt(survey, 'start_n') && spelt(survey, 'end_n') ? present(survey, 'start_n', 'end_n', 'id', 'version', 'change', 'citation') : [],
  fields: (survey) => ({
    name: spelt(survey, 'full_name', 'name'),
    holder: spelt(survey, 'state_terr', 'terr_type', 'state'),
    from: spelt(survey, 'start_n'),
    to: spelt(survey, 'end_n'),
    thing: spelt(survey, 'id', 'id_num', 'name'),
  }),
  reader({ survey, fields, tally }) {
    const [why, source] = [spelt(survey, 'creation_or_change', 'change'), spelt(survey, 'citation')];
    return (raw) => [
      {
        ...claimOf(raw, fields, tally),
        why: firstOf(raw.properties, [why], tally, LIMITS.remarkLetters),
        source: firstOf(raw.properties, [source], tally, LIMITS.remarkLetters),
      },
    ];
  },
};
