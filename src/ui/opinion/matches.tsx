import { useState } from 'preact/hooks';
import type { Laid } from '../../core/opinion';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useUi, useWords } from '../context';
import { nameOf, namesOf } from '../holders';
import { Fold } from '../parts/fold';
import { Say } from '../parts/say';

/** Whom each of their holders was taken for, and why; the reader may know better. */
export function Matches({ laid, onAgain }: { laid: Laid; onAgain: (chosen: Laid['chosen']) => void }) {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  const words = OPINION_WORDS[locale];
  const [chosen, setChosen] = useState(laid.chosen);
  const { matches } = laid.opinion;
  const set = (theirs: string, ours: string) => {
    const others = Object.entries(chosen).filter(([id]) => id !== theirs);
    setChosen(Object.fromEntries(ours === '' ? others : [...others, [theirs, ours]]));
  };
  const found = (ours: string[]) => (ours.length > 0 ? `: ${namesOf(atlas, ours, laid.day, locale, m)}` : '');
  return (
    <Fold title={words.matches}>
      <p class="aside">{words.matchesNote}</p>
      <table class="opinion-matches">
        <caption class="visually-hidden">{words.matches}</caption>
        <thead>
          <tr>
            <th scope="col">{words.match}</th>
            <th scope="col">{words.taken}</th>
          </tr>
        </thead>
        <tbody>
          {matches.map(({ theirs, name, ours, by }) => (
            <tr key={theirs}>
              <th scope="row">
                <Say text={name} />
              </th>
              <td>
                <select
                  aria-label={`${name.en}: ${words.taken}`}
                  value={chosen[theirs] ?? ''}
                  onChange={(event) => set(theirs, event.currentTarget.value)}
                >
                  <option value="">{by === 'given' ? words.asFound : `${words.by[by]}${found(ours)}`}</option>
                  {atlas.holders.map(({ id }) => (
                    <option key={id} value={id}>
                      {nameOf(atlas, id, laid.day, locale)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {JSON.stringify(chosen) !== JSON.stringify(laid.chosen) && (
        <button type="button" class="button" onClick={() => onAgain(chosen)}>
          {words.rematch}
        </button>
      )}
    </Fold>
  );
}
