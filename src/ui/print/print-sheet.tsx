import { useUi, useWords } from '../context';
import { useCalm, useSignal } from '../signal';
import { usePaper } from './paper';
import { sheetWords } from './sheet-words';

/** Shown on paper only: what a sheet on a wall must say about itself. */
export function PrintSheet() {
  const { atlas, store, ports } = useUi();
  const { m } = useWords();
  usePaper();
  useCalm(store.date);
  useCalm(store.camera);
  useSignal(store.lens);
  useSignal(store.comparison);
  useSignal(store.compareAs);
  const { date, oldStyle, lens, notes } = sheetWords({ atlas, store, permalink: ports.permalink() }, m);
  return (
    <footer class="print-sheet" aria-hidden="true">
      <p>
        <b>{date}</b>
        {oldStyle && <>, {oldStyle}</>}. {lens}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </footer>
  );
}
