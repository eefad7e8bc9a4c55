import { select } from '../../state/actions';
import { useUi, useWords } from '../context';
import { Say } from './say';

/** The name of an act; opens it in the panel, and says which of its articles is meant. */
export function ActLink({ id, article }: { id: string; article?: string }) {
  const { atlas, store } = useUi();
  const { m } = useWords();
  const settlement = atlas.settlements.find((candidate) => candidate.id === id);
  if (!settlement) return <>{id}</>;
  const open = () => {
    select(store, { kind: 'settlement', id });
    store.panel.value = 'place';
  };
  return <><button type="button" class="link" onClick={open}><Say text={settlement.name} /></button>{article && <span class="aside"> {m.article(article)}</span>}</>;
}
