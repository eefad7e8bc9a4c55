import { useEffect, useRef, useState } from 'preact/hooks';
import { useUi } from '../context';
import type { Heard } from '../ports';

export type Making =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'making'; done: number; all: number; silent?: number }
  | { kind: 'made'; name: string }
  | { kind: 'failed'; why: string };

interface File {
  name: string;
  mime: string;
  content(heard: Heard): Promise<Uint8Array<ArrayBuffer> | Blob>;
}

/** A file that takes long to make: how far it is, and how it is begun and given up. Nobody waits for it once its part of the page is gone. */
export function useMaking(): { state: Making; make(file: File): Promise<void>; cancel(): void } {
  const { ports } = useUi();
  const [state, setState] = useState<Making>({ kind: 'idle' });
  const work = useRef<AbortController | null>(null);
  const cancel = () => work.current?.abort();
  useEffect(() => cancel, []);
  const make = async ({ name, mime, content }: File) => {
    const { signal } = (work.current = new AbortController());
    setState({ kind: 'making', done: 0, all: 0 });
    try {
      const tell = (done: number, all: number) => setState({ kind: 'making', done, all });
      const silent = (seconds: number) => setState((now) => (now.kind === 'making' ? { ...now, silent: seconds } : now));
      ports.download(name, mime, await content({ tell, silent, signal }));
      setState({ kind: 'made', name });
    } catch (error) {
      if (signal.aborted) setState({ kind: 'cancelled' });
      else setState({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
  return { state, make, cancel };
}
