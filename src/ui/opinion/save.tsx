import { useState } from 'preact/hooks';
import type { Laid } from '../../core/opinion';
import { toIso } from '../../core/time';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useUi, useWords } from '../context';

/** Both tables, whole, as files that say what they are. */
export function Save({ laid }: { laid: Laid }) {
  const { ports } = useUi();
  const { m, locale } = useWords();
  const words = OPINION_WORDS[locale];
  const [told, setTold] = useState('');
  const save = async (table: 'regions' | 'lines') => {
    const name = `thalweg-opinion-${table}-${toIso(laid.day)}-${laid.lens}.csv`;
    try {
      ports.download(name, 'text/csv;charset=utf-8', await ports.opinionFile(laid, table));
      setTold(m.exported(name));
    } catch {
      setTold(m.exportFailed(name));
    }
  };
  return (
    <section class="exports">
      <h4>{words.save}</h4>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void save('regions')}>
          {words.saveRegions}
        </button>
        <button type="button" class="button" onClick={() => void save('lines')}>
          {words.saveLines}
        </button>
      </p>
      <p class="aside" role="status">
        {told}
      </p>
    </section>
  );
}
