import { useState } from 'preact/hooks';
import type { Transfer } from '../../core/change';
import { toIso } from '../../core/time';
import { useUi, useWords } from '../context';
import { CHANGE_FORMATS, type ChangeFormat, type ChangeQuery } from '../ports';

const MIME = { csv: 'text/csv;charset=utf-8', json: 'application/json', geojson: 'application/geo+json' } as const;
const LABELS = { csv: 'exportCsv', json: 'exportJson', geojson: 'exportGeojson' } as const;

/** The table and the map of this change as files that say what they are. */
export function Exports({ transfers, query }: { transfers: Transfer[]; query: ChangeQuery }) {
  const { ports } = useUi();
  const { m } = useWords();
  const [done, setDone] = useState('');
  const save = async (format: ChangeFormat) => {
    const name = `thalweg-${toIso(query.from)}-${toIso(query.to)}-${query.lens}.${format}`;
    ports.download(name, MIME[format], await ports.changeFile(format, transfers, query));
    setDone(m.exported(name));
  };
  return (
    <section class="exports">
      <h3>{m.exportAs}</h3>
      <p class="buttons">
        {CHANGE_FORMATS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => void save(format)}>
            {m[LABELS[format]]}
          </button>
        ))}
        <button type="button" class="button" onClick={() => globalThis.print()}>
          {m.print}
        </button>
      </p>
      <p class="aside" role="status">
        {done}
      </p>
    </section>
  );
}
