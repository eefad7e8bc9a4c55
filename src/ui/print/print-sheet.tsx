import { useUi, useWords } from '../context';
import { useCalm, useSignal } from '../signal';
import { sheetWords } from './sheet-words';

/** Shown on paper only: what a sheet on a wall must say about itself. */
export function PrintSheet() {
  const { atlas, store, ports } = useUi();
  const { m } = useWords();
  useCalm(store.date, 500);
  useCalm(store.camera, 500);
  useSignal(store.lens);
  useSignal(store.comparison);
  useSignal(store.compareAs);
  const { title, date, oldStyle, force, lens, notes } = sheetWords({ atlas, store, permalink: ports.permalink() }, m);
  return (
    <footer class="print-sheet" aria-hidden="true">
      <p class="print-title">{title}</p>
      <p class="print-date">
        <b>{date}</b>
        {oldStyle && <i>, {oldStyle}</i>}
      </p>
      <p class="print-force">
        {force}. {lens}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </footer>
  );
}
