import type { Settlement } from '../../core/model';
import { useUi, useWords } from '../context';
import { Cite } from '../parts/cite';
import type { Citable } from '../ports';
import { useCalm, useSignal } from '../signal';
import { Report } from '../sources/report';

/** How to cite what the card is about (a region on this day, or the act itself), and where to say that it is wrong. */
export function ActCredits({ settlement }: { settlement: Settlement }) {
  const { atlas, store } = useUi();
  const { tell } = useWords();
  const selection = useSignal(store.selection);
  const day = useCalm(store.date);
  const lens = useSignal(store.lens);
  const face = selection.kind === 'region' && atlas.faces.find(({ id }) => id === selection.id);
  const subject: Citable = face ? { kind: 'region', id: face.id, day, lens } : { kind: 'act', id: settlement.id };
  return (
    <div class="credits">
      <Cite key={Object.values(subject).join(' ')} subject={subject} title={tell((face || settlement).name)} />
      <Report />
    </div>
  );
}
