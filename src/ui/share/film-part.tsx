import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import { toIso } from '../../core/time';
import { FILM_WORDS } from '../../i18n/film';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';
import { filmDays, reelOf } from './reel';

type State = { kind: 'idle' | 'failed' } | { kind: 'making'; done: number; all: number } | { kind: 'made'; name: string };

/** The border in motion, as one picture that can be mailed: a still for each day on which it changed. */
export function FilmPart() {
  const { atlas, store, ports } = useUi();
  const { m, locale } = useWords();
  const words = FILM_WORDS[locale];
  useSignal(store.span);
  useSignal(store.comparison);
  const days = filmDays(store);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  const [from, to] = [days[0]!, days.at(-1)!].map((day) => formatDay(day, locale)) as [string, string];
  const make = async () => {
    const { signal } = (work.current = new AbortController());
    const name = `thalweg-${toIso(days[0]!)}-${toIso(days.at(-1)!)}-${store.lens.peek()}.png`;
    setState({ kind: 'making', done: 0, all: days.length });
    try {
      const tell = (done: number, all: number) => setState({ kind: 'making', done, all });
      ports.download(name, 'image/apng', await ports.film(reelOf(atlas, store, ports.permalink(), m), tell, signal));
      setState({ kind: 'made', name });
    } catch {
      setState({ kind: signal.aborted ? 'idle' : 'failed' });
    }
  };
  return (
    <section>
      <h3>{words.title}</h3>
      <p class="aside">{words.why(from, to, days.length)}</p>
      {state.kind === 'making' ? (
        <p class="area-working">
          <label>
            {words.making(`${state.done} / ${state.all}`)} <progress value={state.done} max={state.all} />
          </label>
          <button type="button" class="button" onClick={() => work.current?.abort()}>
            {words.cancel}
          </button>
        </p>
      ) : (
        <button type="button" class="button" onClick={() => void make()}>
          {words.make}
        </button>
      )}
      <p class="aside" role="status">
        {state.kind === 'made' && m.exported(state.name)}
        {state.kind === 'failed' && words.failed}
      </p>
    </section>
  );
}
