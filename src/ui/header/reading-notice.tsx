import { READING_WORDS } from '../../i18n/readings';
import { readAsWritten } from '../../state/actions';
import { useStage, useWords } from '../context';
import { useSignal } from '../signal';

/** Says that the map does not show what it usually shows, and how to come back. */
export function ReadingNotice() {
  const { store } = useStage();
  const { locale } = useWords();
  const reading = useSignal(store.reading);
  const words = READING_WORDS[locale];
  const clauses = Object.keys(reading.clauses).length;
  return (
    <p class="reading-notice">
      {reading.dates !== 'effective' && <span>{words.shownDates(words.basis[reading.dates])}. </span>}
      {clauses > 0 && <span>{words.shown(clauses)}. </span>}
      <button type="button" class="link" onClick={() => readAsWritten(store)}>
        {words.asWritten}
      </button>
    </p>
  );
}
