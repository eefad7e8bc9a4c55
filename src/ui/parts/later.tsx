import type { ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { LATER_WORDS } from '../../i18n/later';
import { UiContext, useStage, useWords } from '../context';

/** What is fetched when it is first used. */
type Part<T> = { kind: 'coming' } | { kind: 'here'; it: T } | { kind: 'failed'; again: () => void };

/** How a part is fetched, once for the whole page. */
interface Source<T> {
  load(): Promise<T>;
  known?: { it: T };
}
export const fetched = <T,>(load: () => Promise<T>): Source<T> => ({ load });

/** A part of the program, asked for as soon as it is `wanted`. */
export function usePart<T>(source: Source<T>, wanted = true): Part<T> {
  const [state, setState] = useState<'coming' | 'here' | 'failed'>('coming');
  const ask = () => {
    setState('coming');
    source.load().then(
      (it) => {
        source.known = { it };
        setState('here');
      },
      () => setState('failed'),
    );
  };
  useEffect(() => {
    if (wanted && !source.known) ask();
  }, [source, wanted]);
  if (source.known) return { kind: 'here', it: source.known.it };
  return state === 'failed' ? { kind: 'failed', again: ask } : { kind: 'coming' };
}

/**
 * A component whose code is fetched when it is first drawn, and which may read the whole atlas: it waits for that too. If either fails, the
 * reader is told and may try again. `quiet`: says nothing while it is on its way.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, quiet = false): ComponentType<P> {
  const source = fetched(load);
  return function Later(props: P) {
    const { ports } = useStage();
    const { locale } = useWords();
    const ui = useContext(UiContext);
    const code = usePart(source);
    const [whole] = useState(() => fetched(ports.whole));
    const atlas = usePart(whole, !ui);
    if (ui && code.kind === 'here') return <code.it {...props} />;
    const words = LATER_WORDS[locale];
    const failed = [code, ...(ui ? [] : [atlas])].find((part) => part.kind === 'failed');
    if (!failed) return quiet ? null : <p class="aside">{words.loading}</p>;
    return (
      <p class="aside" role="alert">
        {words.failed}{' '}
        <button type="button" class="button" onClick={failed.again}>
          {words.again}
        </button>
      </p>
    );
  };
}
