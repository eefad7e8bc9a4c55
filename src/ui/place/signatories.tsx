import type { Settlement } from '../../core/model';
import { actOf } from '../chronicle';
import { useUi, useWords } from '../context';
import { nameBesideToday } from '../holders';
import { Fact } from '../parts/fold';
import { Say } from '../parts/say';

/** Who signed, under the names that their states bore that day. */
export function Signatories({ settlement }: { settlement: Settlement }) {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  if (!settlement.signatories?.length) return null;
  const { day } = actOf(settlement);
  return (
    <Fact name={m.signatories}>
      {settlement.signatories.map(({ holder, people }) => (
        <span key={holder} class="signed">
          <span class="signed-for">{nameBesideToday(atlas, holder, day, locale)}</span>
          {people.map((person, i) => (
            <span key={person.en}>
              {i > 0 && ', '}
              <Say text={person} />
            </span>
          ))}
        </span>
      ))}
    </Fact>
  );
}
