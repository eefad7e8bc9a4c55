import { wholeDate } from '../dates/whole-date';
import { own } from '../own';
import { claimOf, lineOf, namesOf, statusOf } from './claim';
import type { Shape } from './shape';
import { present, spelt, type Survey } from './survey';

const PARTS = ['year', 'month', 'day'];
/** `gwsyear`, `gwsmonth`, `gwsday`, as they are spelt. */
const partsOf = (survey: Survey, begins: string): string[] => present(survey, ...PARTS.map((part) => `${begins}${part}`));

/** CShapes: a state's period by `gwsdate`, `gwedate`, or by year, month and day apart; the end is the last day that counts. */
export const cshapes: Shape = {
  format: 'cshapes',
  called: 'CShapes',
  end: 'inclusive',
  confidence: 'sure',
  signs: (survey) => {
    const signs = present(survey, 'gwsdate', 'gwedate', 'gwsyear', 'gweyear', 'gwcode');
    return spelt(survey, 'gwsdate', 'gwsyear') ? signs : [];
  },
  fields: (survey) => ({
    name: spelt(survey, 'country_name', 'cntry_name', 'name'),
    holder: spelt(survey, 'owner'),
    from: spelt(survey, 'gwsdate', 'gwsyear'),
    to: spelt(survey, 'gwedate', 'gweyear'),
    thing: spelt(survey, 'gwcode', 'country_name', 'cntry_name'),
  }),
  reader({ sources, survey, fields, tally }) {
    const names = new Map<string, ReturnType<typeof namesOf>>();
    for (const { features } of sources)
      for (const { properties } of features)
        names.set(String(own(properties, fields.thing ?? '')), namesOf(properties, fields.name, tally));
    const [starts, ends] = [partsOf(survey, 'gws'), partsOf(survey, 'gwe')];
    return (raw) => {
      const { properties } = raw;
      const claim = claimOf(raw, fields, tally);
      const owner = claim.holder !== undefined && names.has(claim.holder) && claim.holder !== claim.thing ? claim.holder : undefined;
      const undefinedBorder = lineOf(own(properties, 'b_def'), tally) === '0';
      if (undefinedBorder)
        tally.assume(
          'undefined-border',
          (n, or) =>
            `${n('feature says that its', 'features say that their')} borders were not defined (b_def): ${or('it counts', 'they count')} as unsure`,
        );
      return [
        {
          ...claim,
          from: wholeDate(claim.from, properties, starts),
          to: wholeDate(claim.to, properties, ends),
          holder: owner,
          holderName: owner === undefined ? undefined : names.get(owner),
          status: statusOf(own(properties, 'status'), tally),
          ...(undefinedBorder && { confidence: 'C' as const }),
        },
      ];
    };
  },
};
