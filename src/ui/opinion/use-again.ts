import { useEffect, useRef, useState } from 'preact/hooks';
import type { Laid } from '../../core/opinion';
import { useUi } from '../context';
import type { Progress } from '../opening';
import { layOver } from './lay';

export type Work =
  { kind: 'idle' } | { kind: 'busy'; progress: Progress; cancel: () => void } | { kind: 'told' } | { kind: 'failed'; why: string };

/** Lays the same data over the map as it is now, with matches that the reader gives; until that is done all stays as it was. */
export function useAgain(laid: Laid): [Work, again: (chosen: Laid['chosen']) => void] {
  const ui = useUi();
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const again = (chosen: Laid['chosen']) => {
    const control = (running.current = new AbortController());
    const { signal } = control;
    const tell = (progress: Progress) => signal.aborted || setWork({ kind: 'busy', progress, cancel: () => control.abort() });
    const silent = (seconds: number) =>
      setWork((now) => (now.kind === 'busy' ? { ...now, progress: { ...now.progress, silent: seconds } } : now));
    tell({ stage: 'read', done: 0, all: 0 });
    layOver(ui, { kind: 'files', files: laid.files }, laid.choices, chosen, { tell, silent, signal }).then(
      (found) => {
        setWork({ kind: 'idle' });
        ui.store.opinion.value = found;
      },
      (error: unknown) =>
        setWork(signal.aborted ? { kind: 'told' } : { kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
  };
  return [work, again];
}
