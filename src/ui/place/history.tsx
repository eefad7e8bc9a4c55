import { tenuresOf } from '../../core/history';
import { fromIso } from '../../core/time';
import type { Tenure } from '../../core/model';
import { useUi, useWords } from '../context';
import { holdingInWords } from '../holders';
import { ActLink } from '../parts/act-link';
import { Swatch } from '../parts/swatch';
import { DateButton } from '../parts/when';
import { useSignal } from '../signal';

/** All that ever befell a place, oldest first; each date moves the map. */
export function PlaceHistory({ id, current }: { id: string; current: Tenure | undefined }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const tenures = tenuresOf(atlas, id, useSignal(store.lens));
  if (!tenures.length) return null;
  return (
    <section>
      <h3>{m.history}</h3>
      <ol class="history">
        {tenures.map((tenure) => (
          <li key={tenure.from} aria-current={tenure === current ? 'date' : undefined}>
            <Swatch holders={tenure.holders} status={tenure.status} contestedBy={tenure.contested_by} />
            <span>
              <DateButton date={tenure.since} /> {holdingInWords(atlas, tenure, fromIso(tenure.from), locale, m)}
              <span class="aside">
                {' '}
                <ActLink id={tenure.settlement} article={tenure.article} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
