import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { applyClip, onlyRegion, type Clip } from '../../core/clip';
import type { Atlas } from '../../core/model';
import type { AreaChoice } from '../../state/store';
import { useUi } from '../context';

type Work =
  | { kind: 'working'; share: number; silent?: number }
  | { kind: 'cancelled' }
  | { kind: 'failed'; why: string }
  | { kind: 'cut'; clip: Clip };
export type Cut = Exclude<Work, { kind: 'cut' }> | { kind: 'ready'; atlas: Atlas };

/** The atlas inside the area, cut out beside the main thread; and how to give up. Another date, lens or reading needs no new cut. */
export function useCut(choice: AreaChoice): [Cut, cancel: () => void] {
  const { atlas, ports } = useUi();
  const [work, setWork] = useState<Work>({ kind: 'working', share: 0 });
  const waiting = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    if (choice.kind !== 'drawn') return undefined;
    const control = (waiting.current = new AbortController());
    const { signal } = control;
    setWork({ kind: 'working', share: 0 });
    const tell = (done: number, all: number) => setWork({ kind: 'working', share: done / all });
    const silent = (seconds: number) => setWork((now) => (now.kind === 'working' ? { ...now, silent: seconds } : now));
    ports.clip(choice.area, { signal, tell, silent }).then(
      (clip) => signal.aborted || setWork({ kind: 'cut', clip }),
      (error: unknown) => signal.aborted || setWork({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
    return () => control.abort(new DOMException('the area is no longer wanted', 'AbortError'));
  }, [choice, ports]);
  const cancel = useCallback(() => {
    waiting.current?.abort(new DOMException('cancelled by the reader', 'AbortError'));
    setWork({ kind: 'cancelled' });
  }, []);
  const cut = useMemo((): Cut => {
    if (choice.kind === 'region') return { kind: 'ready', atlas: onlyRegion(atlas, choice.id) };
    return work.kind === 'cut' ? { kind: 'ready', atlas: applyClip(atlas, work.clip) } : work;
  }, [atlas, choice, work]);
  return [cut, cancel];
}
