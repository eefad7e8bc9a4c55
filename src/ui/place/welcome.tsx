import { dayOf, ymd, type Day } from '../../core/time';
import { formatSince, spellYear } from '../../core/calendar';
import { select } from '../../state/actions';
import { actsBetween, chronicle, type Act } from '../chronicle';
import { useStage, useWords, Whole } from '../context';
import { later } from '../parts/later';
import { Say } from '../parts/say';
import { useCalm, useSignal } from '../signal';
import { startingPlaces } from './starting-places';

const SeedFacts = later(async () => (await import('./seed-facts')).SeedFacts, true);

/** Nothing is picked out: what happened in this year, the neighbours in time, and three places to click. */
export function Welcome() {
  const { outline: atlas, store } = useStage();
  const { m, locale } = useWords();
  const day = useCalm(store.date);
  const { y } = ymd(day);
  const year = spellYear(day, locale);
  const acts = actsBetween(atlas, dayOf(y, 1, 1), dayOf(y, 12, 31)).filter((act) => act.settlement.kind !== 'state');
  const others = chronicle(atlas).filter((act) => act.settlement.kind !== 'state');
  const before = others.findLast((act) => act.day < dayOf(y, 1, 1));
  const after = others.find((act) => act.day > dayOf(y, 12, 31));
  return (
    <div class="welcome">
      <h2 class="card-title">{m.thisYear(year)}</h2>
      {acts.length ? (
        <ul class="acts">
          {acts.map((act) => (
            <ActLine key={act.settlement.id} act={act} />
          ))}
        </ul>
      ) : (
        <p class="lead">{m.nothingThisYear(year)}</p>
      )}
      {(before || after) && (
        <ul class="acts acts-near">
          {before && <ActLine act={before} lead={m.lastBefore} />}
          {after && <ActLine act={after} lead={m.nextAfter} />}
        </ul>
      )}
      <p class="aside">{m.clickMap}</p>
      <StartingPlaces day={day} />
      <Whole>
        <SeedFacts year={y} />
      </Whole>
    </div>
  );
}

function ActLine({ act, lead }: { act: Act; lead?: string }) {
  const { store } = useStage();
  const { locale } = useWords();
  return (
    <li>
      {lead && <span class="kicker">{lead}</span>}
      <button type="button" class="act-line" onClick={() => select(store, { kind: 'settlement', id: act.settlement.id })}>
        <span class="act-date">{formatSince(act.since, locale)}</span>{' '}
        <span class="act-name">
          <Say text={act.settlement.name} />
        </span>
      </button>
      {!lead && (
        <p>
          <Say text={act.settlement.summary} />
        </p>
      )}
    </li>
  );
}

function StartingPlaces({ day }: { day: Day }) {
  const { outline: atlas, store } = useStage();
  const { m } = useWords();
  const lens = useSignal(store.lens);
  const places = startingPlaces(atlas, lens, day);
  if (places.length === 0) return null;
  return (
    <section>
      <h3>{m.tryThese}</h3>
      <ul class="starts">
        {places.map((face) => (
          <li key={face.id}>
            <button type="button" class="button" onClick={() => select(store, { kind: 'region', id: face.id })}>
              <Say text={face.name} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
