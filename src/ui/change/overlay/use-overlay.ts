import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Lens } from '../../../core/model';
import type { OverlayChange } from '../../../core/overlaid';
import type { Day } from '../../../core/time';
import { useUi } from '../../context';

export type Work =
  | { kind: 'working'; share: number; silent?: number }
  | { kind: 'cancelled' }
  | { kind: 'failed'; why: string }
  | { kind: 'ready'; change: OverlayChange };

/** What changed between two days, reckoned beside the main thread and drawn on the map for as long as it is told; and how to give up or ask again. */
export function useOverlay(from: Day, to: Day, lens: Lens): [Work, cancel: () => void, again: () => void] {
  const { ports } = useUi();
  const [work, setWork] = useState<Work>({ kind: 'working', share: 0 });
  const [asked, ask] = useState(0);
  const waiting = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    const control = (waiting.current = new AbortController());
    const { signal } = control;
    setWork({ kind: 'working', share: 0 });
    const tell = (done: number, all: number) => signal.aborted || setWork({ kind: 'working', share: done / all });
    const silent = (seconds: number) => setWork((now) => (now.kind === 'working' ? { ...now, silent: seconds } : now));
    ports.overlay({ from, to, lens }, { signal, tell, silent }).then(
      (change) => {
        if (signal.aborted) return;
        ports.mark(change);
        setWork({ kind: 'ready', change });
      },
      (error: unknown) => signal.aborted || setWork({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      control.abort(new DOMException('the change is no longer wanted', 'AbortError'));
      ports.mark(undefined);
    };
  }, [from, to, lens, ports, asked]);
  const cancel = useCallback(() => {
    waiting.current?.abort(new DOMException('cancelled by the reader', 'AbortError'));
    setWork({ kind: 'cancelled' });
  }, []);
  return [work, cancel, useCallback(() => ask((times) => times + 1), [])];
}
