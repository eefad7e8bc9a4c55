import { SILENCE_WORDS } from '../../i18n/silence';
import { useWords } from '../context';

/** A thread may have been ended without a word. It stands beside what is being done and the button that gives it up; nothing while all is well. */
export function Silence({ seconds }: { seconds: number | undefined }) {
  const { locale } = useWords();
  return <div role="status">{seconds !== undefined && <p>{SILENCE_WORDS[locale](seconds)}</p>}</div>;
}
