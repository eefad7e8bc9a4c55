import type { ComponentType } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { LATER_WORDS } from '../../i18n/later';
import { useWords } from '../context';

/** A component whose code is fetched when it is first drawn; if that fails, the reader is told and may try again. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Known: ComponentType<P> | undefined;
  return function Later(props: P) {
    const { locale } = useWords();
    const [state, setState] = useState<'loading' | 'here' | 'failed'>(Known ? 'here' : 'loading');
    const fetch = useCallback(() => {
      setState('loading');
      load().then(
        (loaded) => {
          Known = loaded;
          setState('here');
        },
        () => setState('failed'),
      );
    }, []);
    useEffect(() => {
      if (!Known) fetch();
    }, [fetch]);
    if (Known && state === 'here') return <Known {...props} />;
    const words = LATER_WORDS[locale];
    if (state !== 'failed') return <p class="aside">{words.loading}</p>;
    return (
      <p class="aside" role="alert">
        {words.failed}{' '}
        <button type="button" class="button" onClick={fetch}>
          {words.again}
        </button>
      </p>
    );
  };
}
