import type { Assumption } from '../../core/dated';
import { OPEN_WORDS } from '../../i18n/open';
import { useWords } from '../context';

/** What was taken for granted, and how often, in the words of the importers. */
export function Assumptions({ assumptions }: { assumptions: Assumption[] }) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  if (assumptions.length === 0) return <p>{words.noneAssumed}</p>;
  return (
    <ul class="assumptions">
      {assumptions.map(({ kind, words: said }) => (
        <li key={`${kind} ${said}`} lang="en">
          {said}
        </li>
      ))}
    </ul>
  );
}
