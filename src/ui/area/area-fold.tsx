import { useState } from 'preact/hooks';
import { useUi, useWords } from '../context';
import { FoldOnDemand } from '../parts/fold';
import { later } from '../parts/later';
import { useSignal } from '../signal';

const AreaPanel = later(async () => (await import('./area-panel')).AreaPanel);

/** The way to the statistics of an area: open as soon as there is one; until then few readers need what is behind it. */
export function AreaFold() {
  const { store } = useUi();
  const { m } = useWords();
  const choice = useSignal(store.area);
  const [open] = useState(choice.kind !== 'none');
  return <FoldOnDemand title={m.areaTitle} open={open} inside={() => <AreaPanel />} />;
}
