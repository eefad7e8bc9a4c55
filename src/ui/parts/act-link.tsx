import { select } from '../../state/actions';
import { useUi } from '../context';
import { articleOf } from '../../core/facts';
import { Say } from './say';

/** The name of an act; opens it in the panel, and says which of its articles is meant. */
export function ActLink({ id, article }: { id: string; article?: string }) {
  const { atlas, store } = useUi();
  const settlement = atlas.settlements.find((candidate) => candidate.id === id);
  if (!settlement) return <>{id}</>;
  const title = article && articleOf(atlas, id, article)?.title;
  return (
    <>
      <button type="button" class="link" onClick={() => select(store, { kind: 'settlement', id, ...(title && { article }) })}>
        <Say text={settlement.name} />
      </button>
      {title && (
        <span class="aside">
          , <Say text={title} />
        </span>
      )}
    </>
  );
}
