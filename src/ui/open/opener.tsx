import { useEffect, useState } from 'preact/hooks';
import { useStage, useWords } from '../context';
import { later } from '../parts/later';
import { Tool } from '../parts/tool';
import { isField } from '../place/find-key';
import { useSignal } from '../signal';
import { takeOut, type Dropped } from './dropped';

const OpenDialog = later(async () => (await import('./open-dialog')).OpenDialog);

/** The one way to other data: a button, the key `o`, or files dropped anywhere on the page. */
export function Opener() {
  const { store } = useStage();
  const { m } = useWords();
  const opening = useSignal(store.opening);
  const [dropped, setDropped] = useState<Dropped>();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'o' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      event.preventDefault();
      store.opening.value = 'ask';
    };
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type !== 'dragleave' || event.relatedTarget !== null);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDropped(takeOut(event.dataTransfer));
      store.opening.value = 'ask';
    };
    const heard = new AbortController();
    const { signal } = heard;
    document.addEventListener('keydown', key, { signal });
    document.addEventListener('dragover', drag, { signal });
    document.addEventListener('dragleave', drag, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => heard.abort();
  }, [store]);
  const close = () => {
    setDropped(undefined);
    store.opening.value = 'no';
  };
  return (
    <>
      <Tool name={m.openData} icon="open" onClick={() => (store.opening.value = 'ask')} />
      {over && <div class="drop-here" aria-hidden="true" />}
      {opening !== 'no' && <OpenDialog dropped={dropped} mode={opening} onClose={close} />}
    </>
  );
}
