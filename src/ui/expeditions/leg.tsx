import { useEffect, useRef } from 'preact/hooks';
import type { LegProperties } from '../../core/model';
import { firstDay } from '../../core/time';
import { goTo, select } from '../../state/actions';
import { useUi, useWords } from '../context';
import { Marks } from '../parts/notes';
import { Say } from '../parts/say';
import { When } from '../parts/when';

type Props = { expedition: string; leg: LegProperties; selected: boolean };

/** One leg: its name picks it out on the map and goes to its first day. */
export function Leg({ expedition, leg, selected }: Props) {
  const { store } = useUi();
  const { m, tell } = useWords();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const show = () => {
    goTo(store, firstDay(leg.from.gregorian));
    select(store, { kind: 'leg', expedition, leg: leg.leg });
  };
  return (
    <li ref={item} class={`leg leg-${leg.certainty}`} aria-current={selected ? 'true' : undefined}>
      <button type="button" class="link leg-name" aria-label={m.showLeg(tell(leg.name))} onClick={show}>
        <Say text={leg.name} />
      </button>
      <p class="leg-dates">
        <When date={leg.from} />
        {leg.to.gregorian !== leg.from.gregorian && (
          <>
            {' '}
            – <When date={leg.to} />
          </>
        )}
      </p>
      <p class="aside">
        {m[`mode_${leg.mode}`]}
        {leg.vessel && (
          <>
            ; {m.vessel}{' '}
            <i>
              <Say text={leg.vessel} />
            </i>
          </>
        )}
        {leg.party && (
          <>
            ; <Say text={leg.party} />
          </>
        )}
        ; {m.leader} <Say text={leg.leader} />
        {leg.certainty !== 'A' && <>; {m[`confidence_${leg.certainty}`]}</>}
      </p>
      {leg.text && (
        <p>
          <Say text={leg.text} />
          <Marks ids={leg.sources} />
        </p>
      )}
      {!leg.text && <Marks ids={leg.sources} />}
    </li>
  );
}
