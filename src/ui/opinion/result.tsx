import { useEffect, useRef } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import type { Laid } from '../../core/opinion';
import { OPINION_WORDS } from '../../i18n/opinion';
import { isOfNow } from '../../state/opinion';
import { useUi, useWords } from '../context';
import { Busy } from '../open/busy';
import { focusOn } from '../parts/focus';
import { useSignal } from '../signal';
import { Key } from './key';
import { LineTables } from './line-tables';
import { Matches } from './matches';
import { Read } from './read';
import { RegionTable } from './region-table';
import { Save } from './save';
import { SumTable } from './sum-table';
import { useAgain } from './use-again';

/** What has taken the focus once does not take it again when the reader comes back to the tab. */
const seen = new WeakSet<Laid>();

/** Everything that came of laying other data over the map. */
export function Result({ laid }: { laid: Laid }) {
  const { store } = useUi();
  const { m, locale } = useWords();
  const words = OPINION_WORDS[locale];
  const heading = useRef<HTMLHeadingElement>(null);
  const [work, again] = useAgain(laid);
  useEffect(() => {
    if (seen.has(laid)) return;
    seen.add(laid);
    heading.current?.focus();
  }, [laid]);
  const { title, day, lens, opinion } = laid;
  return (
    <section class="opinion" aria-labelledby="opinion-title">
      <h3 class="card-title" id="opinion-title" ref={heading} tabIndex={-1}>
        {words.against(title)}
      </h3>
      <p class="aside">{words.onDay(formatDay(day, locale, 'long'), m[`lens_${lens}`])}</p>
      {work.kind === 'busy' ? (
        <Busy progress={work.progress} onCancel={work.cancel} />
      ) : (
        <>
          <Now
            laid={laid}
            onAgain={() => {
              again(laid.chosen);
              focusOn('#opinion-title');
            }}
          />
          {work.kind === 'told' && <p role="status">{words.cancelled}</p>}
          {work.kind === 'failed' && (
            <p class="problem" role="alert">
              {words.failed} <span lang="en">{work.why}</span>
            </p>
          )}
          <p>
            <button type="button" class="button" onClick={() => (store.opinion.value = undefined)}>
              {words.away}
            </button>
          </p>
        </>
      )}
      <Key opinion={opinion} />
      <SumTable opinion={opinion} />
      <RegionTable laid={laid} />
      <LineTables laid={laid} />
      <Matches laid={laid} onAgain={again} />
      <Read laid={laid} />
      <Save laid={laid} />
    </section>
  );
}

/** Nothing is drawn on a map of another day: the way back, and the way on. */
function Now({ laid, onAgain }: { laid: Laid; onAgain: () => void }) {
  const { store } = useUi();
  const { locale } = useWords();
  const words = OPINION_WORDS[locale];
  useSignal(store.date);
  useSignal(store.lens);
  useSignal(store.reading);
  if (isOfNow(store, laid)) return null;
  const back = () => {
    store.date.value = laid.day;
    store.lens.value = laid.lens;
    store.reading.value = laid.reading;
    focusOn('#opinion-title');
  };
  return (
    <div class="opinion-other-day">
      <p role="status">{words.otherDay}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={back}>
          {words.backTo(formatDay(laid.day, locale))}
        </button>
        <button type="button" class="button" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </div>
  );
}
