import { NONE } from '../../state/store';
import { useUi, useWords } from '../context';
import { Icon } from '../parts/icons';
import { later } from '../parts/later';
import { Notes } from '../parts/notes';
import { useSignal } from '../signal';
import { ActCard } from './act';
import { ArcCard } from './arc';
import { Finder } from './finder';
import { PostCard } from './post';
import { RegionCard } from './region';
import { Welcome } from './welcome';

const HolderCard = later(() => import('./thing').then((loaded) => loaded.HolderCard));
const NodeCard = later(() => import('./thing').then((loaded) => loaded.NodeCard));

/** What is picked out, down to its sources; or, with nothing picked out, what this year has to tell. */
export function PlaceTab() {
  const { store } = useUi();
  const { m } = useWords();
  const selection = useSignal(store.selection);
  const nothing = selection.kind === 'none' || selection.kind === 'leg';
  return (
    <>
      <Finder />
      {nothing ? (
        <Welcome />
      ) : (
        <Notes of={`${selection.kind} ${selection.id}`} key={`${selection.kind} ${selection.id}`}>
          <article class="card">
            <button
              type="button"
              class="tool card-close"
              aria-label={m.clearSelection}
              title={m.clearSelection}
              onClick={() => {
                store.selection.value = NONE;
              }}
            >
              <Icon name="close" />
            </button>
            {selection.kind === 'region' && <RegionCard id={selection.id} />}
            {selection.kind === 'arc' && <ArcCard id={selection.id} />}
            {selection.kind === 'settlement' && <ActCard id={selection.id} article={selection.article} />}
            {selection.kind === 'node' && <NodeCard id={selection.id} />}
            {selection.kind === 'holder' && <HolderCard id={selection.id} />}
            {selection.kind === 'place' && <PostCard id={selection.id} />}
          </article>
        </Notes>
      )}
    </>
  );
}
