import type { Survey } from './survey';
import { present, spelt } from './survey';
import { readDate } from '../dates/read-date';
import { LIMITS } from '../limits';
import { own } from '../own';
import { claimOf, firstOf } from './claim';
import type { Shape } from './shape';

/** Most features have it: fit to tell things apart. */
const usual = ({ members, sampled }: Survey, name: string): string | undefined => {
  const member = members.get(name);
  return member && member.count >= 0.8 * sampled.length ? member.field : undefined;
};

/** OpenHistoricalMap: `start_date`, `end_date` (the first day no more), in doubt also `start_date:edtf`, `end_date:edtf`. */
export const ohm: Shape = {
  format: 'ohm',
  called: 'OpenHistoricalMap',
  end: 'exclusive',
  confidence: 'sure',
  signs: (survey) =>
    spelt(survey, 'start_date', 'start_date:edtf') ? present(survey, 'start_date', 'end_date', 'start_date:edtf', 'end_date:edtf') : [],
  fields: (survey) => ({
    name: spelt(survey, 'name', 'name:en'),
    holder: spelt(survey, 'holder', 'owner', 'sovereign', 'country'),
    from: spelt(survey, 'start_date', 'start_date:edtf'),
    to: spelt(survey, 'end_date', 'end_date:edtf'),
    thing: usual(survey, 'wikidata') ?? spelt(survey, 'name', 'wikidata', '@id'),
  }),
  reader:
    ({ fields, tally }) =>
    (raw) => {
      const { properties } = raw;
      const claim = claimOf(raw, fields, tally);
      const edtf = (key: string) => readDate(own(properties, key));
      const [since, until] = [edtf('start_date:edtf'), edtf('end_date:edtf')];
      const disputed = ['boundary', 'disputed'].some((key) => ['disputed', 'claim', 'yes'].includes(String(own(properties, key))));
      if (disputed)
        tally.assume(
          'disputed',
          (n, or) => `${n('feature is', 'features are')} marked as disputed: ${or('it counts', 'they count')} as claimed`,
        );
      return [
        {
          ...claim,
          from: claim.from.kind === 'open' ? since : claim.from,
          to: claim.to.kind === 'open' && !claim.to.word ? until : claim.to,
          ...(since.kind === 'date' && { since }),
          ...(disputed && { status: 'claimed' as const }),
          why: firstOf(properties, ['start_event', 'start_date:note'], tally, LIMITS.remarkLetters),
          source: firstOf(
            properties,
            ['start_date:source:name', 'start_date:source', 'source:name', 'source'],
            tally,
            LIMITS.remarkLetters,
          ),
        },
      ];
    },
};
