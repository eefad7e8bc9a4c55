import { useEffect, useRef } from 'preact/hooks';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';
import { hindrance } from './lay';
import { Result } from './result';
import '../../../styles/opinion.css';

export { LegendKey } from './key';

/** The way to a second opinion, or what came of it; or why this atlas can be given none. */
export function OpinionPart() {
  const { atlas, store } = useUi();
  const { locale } = useWords();
  const words = OPINION_WORDS[locale];
  const laid = useSignal(store.opinion);
  const button = useRef<HTMLButtonElement>(null);
  const had = useRef(false);
  useEffect(() => {
    if (had.current && !laid) button.current?.focus();
    had.current = laid !== undefined;
  }, [laid]);
  if (laid) return <Result laid={laid} />;
  const why = hindrance(atlas);
  return (
    <section class="opinion">
      <h3>{words.title}</h3>
      <p class="aside">{why ? words[why] : words.intro}</p>
      {!why && (
        <button type="button" class="button" ref={button} onClick={() => (store.opening.value = 'compare')}>
          {words.lay}
        </button>
      )}
    </section>
  );
}
