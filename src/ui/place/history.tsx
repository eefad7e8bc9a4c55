import { spellsHere } from '../../core/biography';
import { articleOf } from '../../core/facts';
import { fromIso } from '../../core/time';
import type { FaceFacts, Lens, Tenure } from '../../core/model';
import { select } from '../../state/actions';
import { useUi, useWords } from '../context';
import { holdingInWords, namesOf } from '../holders';
import { ActLink } from '../parts/act-link';
import { Marks } from '../parts/notes';
import { Say } from '../parts/say';
import { Swatch } from '../parts/swatch';
import { DateButton, OtherCalendars } from '../parts/when';
import { useSignal } from '../signal';
import { sinceOf } from './since';

/** All that ever befell a place, oldest first, by treaty and on the ground in one list; each date moves the map. */
export function PlaceHistory({ face, current }: { face: FaceFacts; current: Tenure | undefined }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const spells = spellsHere(atlas, face, useSignal(store.spot));
  if (!spells.length) return null;
  return (
    <section>
      <h3>{m.history}</h3>
      <ol class="history">
        {spells.map(({ tenure, lens }) => (
          <li key={`${tenure.region} ${tenure.from} ${lens}`} aria-current={isCurrent(tenure, lens, current) ? 'date' : undefined}>
            <Swatch holders={tenure.holders} status={tenure.status} contestedBy={tenure.contested_by} />
            <span>
              <DateButton date={tenure.since} />
              <OtherCalendars date={sinceOf(atlas, tenure)} /> {lens !== 'both' && <i class="lens-mark">{m[`lens_${lens}`]}: </i>}
              {holdingInWords(atlas, tenure, fromIso(tenure.from), locale, m)}
              {tenure.region !== face.id && <VersionLink id={tenure.region} />}
              {tenure.contested_by && (
                <span class="aside block">{m.contestedStill(namesOf(atlas, tenure.contested_by, fromIso(tenure.from), locale, m))}</span>
              )}
              <span class="aside">
                {' '}
                <ActLink id={tenure.settlement} article={tenure.article} />
                {tenure.confidence && tenure.confidence !== 'A' && `; ${m[`confidence_${tenure.confidence}`]}`}
              </span>
              <Marks ids={articleOf(atlas, tenure.settlement, tenure.article)?.sources ?? []} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Another version than the one that is picked out; its time comes with it. */
function VersionLink({ id }: { id: string }) {
  const { atlas, store } = useUi();
  const face = atlas.faces.find((candidate) => candidate.id === id);
  if (!face) return null;
  return (
    <span class="aside block">
      <button type="button" class="link" onClick={() => select(store, { kind: 'region', id })}>
        <Say text={face.name} />
      </button>
    </span>
  );
}

const isCurrent = (tenure: Tenure, lens: Lens | 'both', current: Tenure | undefined): boolean =>
  current !== undefined && tenure.region === current.region && tenure.from === current.from && (lens === 'both' || lens === current.lens);
