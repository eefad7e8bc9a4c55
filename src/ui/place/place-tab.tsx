import { useLayoutEffect, useRef } from 'preact/hooks';
import { NONE } from '../../state/store';
import { useStage, useWords } from '../context';
import { focusOn } from '../parts/focus';
import { Icon } from '../parts/icons';
import { later } from '../parts/later';
import { Notes } from '../parts/notes';
import { useSignal } from '../signal';
import { Finder } from './finder';
import { Welcome } from './welcome';

const Card = later(() => import('./card').then((loaded) => loaded.Card));

/** What is picked out, down to its sources; or, with nothing picked out, what this year has to tell. */
export function PlaceTab() {
  const { store } = useStage();
  const { m } = useWords();
  const selection = useSignal(store.selection);
  const nothing = selection.kind === 'none' || selection.kind === 'leg';
  const thing = nothing ? '' : `${selection.kind} ${selection.id}`;
  const read = useRef(thing);
  // another thing is read from its head; before the card, which may go on to the article that is meant
  useLayoutEffect(() => {
    if (read.current !== thing) document.querySelector('#panel')?.scrollTo({ top: 0 });
    read.current = thing;
  }, [thing]);
  return (
    <>
      <Finder />
      {nothing ? (
        <Welcome />
      ) : (
        <Notes of={thing} key={thing}>
          <article class="card">
            <button
              type="button"
              class="tool card-close"
              aria-label={m.clearSelection}
              title={m.clearSelection}
              onClick={() => {
                store.selection.value = NONE;
                focusOn('#panel');
              }}
            >
              <Icon name="close" />
            </button>
            <Card selection={selection} />
          </article>
        </Notes>
      )}
    </>
  );
}
