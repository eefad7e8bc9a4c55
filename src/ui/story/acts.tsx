import { ymd } from '../../core/time';
import { select } from '../../state/actions';
import { actInForce, chronicle, type Act } from '../chronicle';
import { useUi, useWords } from '../context';
import { OtherCalendars, DateButton } from '../parts/when';
import { Say } from '../parts/say';
import { useCalm, useSignal } from '../signal';
import { effectiveDate } from '../chronicle';

/** The acts in order as a short chronicle, by century; the one that drew the map of the moment is marked. */
export function Acts() {
  const { atlas, store } = useUi();
  const { m } = useWords();
  const day = useCalm(store.date);
  const here = actInForce(atlas, day, useSignal(store.lens))?.settlement.id;
  const acts = chronicle(atlas).filter((act) => act.settlement.kind !== 'state');
  return (
    <>
      <p class="lead">{m.storyIntro}</p>
      <ol class="story">
        {acts.map((act) => (
          <Entry key={act.settlement.id} act={act} here={act.settlement.id === here} />
        ))}
      </ol>
    </>
  );
}

function Entry({ act, here }: { act: Act; here: boolean }) {
  const { store } = useUi();
  const { m, tell } = useWords();
  const { settlement, day } = act;
  return (
    <li class={`story-entry story-${settlement.kind}`} aria-current={here ? 'step' : undefined}>
      <span class="story-year" aria-hidden="true">
        {ymd(day).y}
      </span>
      <h3>
        <Say text={settlement.name} />
      </h3>
      <p class="story-date">
        <DateButton date={act.since} />
        <OtherCalendars date={effectiveDate(settlement)} />
        {here && <span class="here">{m.youAreHere}</span>}
      </p>
      <p>
        <Say text={settlement.summary} />
      </p>
      <p>
        <button
          type="button"
          class="button"
          aria-label={`${m.showThis}: ${tell(settlement.name)}`}
          onClick={() => select(store, { kind: 'settlement', id: settlement.id })}
        >
          {m.showThis}
        </button>
      </p>
    </li>
  );
}
