import { formatDay } from '../../core/calendar';
import { edtfDays } from '../../core/edtf';
import { legSpan, nextStage, underWay, type Stage } from '../../core/journey';
import { formatNumber } from '../../i18n';
import { JOURNEY_WORDS } from '../../i18n/journeys';
import { useUi, useWords } from '../context';
import { Notes } from '../parts/notes';
import { Say } from '../parts/say';
import { useCalm, useSignal } from '../signal';
import { Leg } from './leg';

/** The log of the day: who is on the way, how far into the leg, and what is told of it. It follows the slider. */
export function Log() {
  const { atlas, store } = useUi();
  const { locale } = useWords();
  const words = JOURNEY_WORDS[locale];
  const day = useCalm(store.date);
  const stages = underWay(atlas, day);
  const date = formatDay(day, locale, 'long');
  return (
    <section class="log" aria-label={words.underWay(date)}>
      <h2 class="card-title">{stages.length > 0 ? words.underWay(date) : words.nobody(date)}</h2>
      {stages.map((stage) => (
        <Entry key={`${stage.expedition.id}/${stage.leg.leg}`} stage={stage} progress={progress(stage)} />
      ))}
      {stages.length === 0 && <Next stage={nextStage(atlas, day)} />}
    </section>
  );

  /** Only where both days are known: an approximate month has no day 31. */
  function progress({ leg }: Stage): string | undefined {
    if (edtfDays(leg.from.gregorian).precision !== 'day' || edtfDays(leg.to.gregorian).precision !== 'day') return undefined;
    const [first, last] = legSpan(leg);
    return words.progress(formatNumber(day - first + 1, locale), formatNumber(last - first + 1, locale));
  }
}

function Entry({ stage: { expedition, leg }, progress }: { stage: Stage; progress: string | undefined }) {
  const { store } = useUi();
  const selection = useSignal(store.selection);
  const selected = selection.kind === 'leg' && selection.expedition === expedition.id && selection.leg === leg.leg;
  return (
    <Notes of={`${expedition.id}/${leg.leg}`}>
      <p class="kicker">
        <Say text={expedition.name} />
        {progress && `, ${progress}`}
      </p>
      <ol class="legs">
        <Leg expedition={expedition.id} leg={leg} selected={selected} />
      </ol>
    </Notes>
  );
}

function Next({ stage }: { stage: Stage | undefined }) {
  const { locale } = useWords();
  if (!stage) return null;
  return (
    <>
      <p class="aside">{JOURNEY_WORDS[locale].next}</p>
      <Notes of={`${stage.expedition.id}/${stage.leg.leg}`}>
        <ol class="legs">
          <Leg expedition={stage.expedition.id} leg={stage.leg} selected={false} />
        </ol>
      </Notes>
    </>
  );
}
