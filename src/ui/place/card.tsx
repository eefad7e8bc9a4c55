import type { Selection } from '../../state/store';
import { CARDS } from './cards';

/** The card of what is picked out. */
export function Card({ selection }: { selection: Exclude<Selection, { kind: 'none' } | { kind: 'leg' }> }) {
  const Shown = CARDS[selection.kind];
  const article = selection.kind === 'settlement' ? selection.article : undefined;
  return <Shown id={selection.id} {...(article && { article })} />;
}
