import type { Laid } from '../../core/opinion';
import { toIso } from '../../core/time';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useUi, useWords } from '../context';
import { useSaving } from '../parts/use-saving';

/** Both tables, whole, as files that say what they are. */
export function Save({ laid }: { laid: Laid }) {
  const { ports } = useUi();
  const { locale } = useWords();
  const words = OPINION_WORDS[locale];
  const { told, save } = useSaving();
  const take = (table: 'regions' | 'lines') =>
    save(`thalweg-opinion-${table}-${toIso(laid.day)}-${laid.lens}.csv`, 'text/csv;charset=utf-8', () => ports.opinionFile(laid, table));
  return (
    <section class="exports">
      <h4>{words.save}</h4>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void take('regions')}>
          {words.saveRegions}
        </button>
        <button type="button" class="button" onClick={() => void take('lines')}>
          {words.saveLines}
        </button>
      </p>
      <p class="aside" role="status">
        {told}
      </p>
    </section>
  );
}
