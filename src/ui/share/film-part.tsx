import { formatDay } from '../../core/calendar';
import { toIso } from '../../core/time';
import { FILM_WORDS } from '../../i18n/film';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';
import { Working } from '../parts/working';
import { filmDays, reelOf } from './reel';
import { useMaking } from './use-making';

/** The border in motion, as one picture that can be mailed: a still for each day on which it changed. */
export function FilmPart() {
  const { atlas, store, ports } = useUi();
  const { m, locale } = useWords();
  const words = FILM_WORDS[locale];
  useSignal(store.span);
  useSignal(store.comparison);
  const days = filmDays(store);
  const { state, make, cancel } = useMaking();
  const [from, to] = [days[0]!, days.at(-1)!].map((day) => formatDay(day, locale)) as [string, string];
  const film = () =>
    make({
      name: `thalweg-${toIso(days[0]!)}-${toIso(days.at(-1)!)}-${store.lens.peek()}.png`,
      mime: 'image/png', // what it is to whoever shows no motion; of another type a browser would give it another ending
      content: (heard) => ports.film(reelOf(atlas, store, ports.permalink(), m), heard),
    });
  const making = state.kind === 'making';
  return (
    <section>
      <h3>{words.title}</h3>
      <p class="aside">{words.why(from, to, days.length)}</p>
      <Working name={making ? words.cancel : words.make} onPress={making ? cancel : () => void film()}>
        {making && (
          <>
            {words.making(`${state.done} / ${state.all || days.length}`)} <progress value={state.done} max={state.all || days.length} />
          </>
        )}
      </Working>
      <p class="aside" role="status">
        {state.kind === 'made' && m.exported(state.name)}
        {state.kind === 'failed' && words.failed}
      </p>
    </section>
  );
}
