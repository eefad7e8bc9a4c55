import type { Transfer } from '../../core/change';
import { toIso } from '../../core/time';
import { useUi, useWords } from '../context';
import { useSaving } from '../parts/use-saving';
import { CHANGE_FORMATS, type ChangeFormat, type ChangeQuery } from '../ports';

const FORMATS = {
  csv: { label: 'exportCsv', mime: 'text/csv;charset=utf-8' },
  xlsx: { label: 'exportXlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { label: 'exportJson', mime: 'application/json' },
  geojson: { label: 'exportGeojson', mime: 'application/geo+json' },
  kml: { label: 'exportKml', mime: 'application/vnd.google-earth.kml+xml' },
  fgb: { label: 'exportFgb', mime: 'application/octet-stream' },
} as const satisfies Record<ChangeFormat, unknown>;

/** The table and the map of this change as files that say what they are. */
export function Exports({ transfers, query }: { transfers: Transfer[]; query: ChangeQuery }) {
  const { ports, atlas } = useUi();
  const { m } = useWords();
  const { told, save } = useSaving();
  const take = (format: ChangeFormat) => {
    const name = `thalweg-${toIso(query.from)}-${toIso(query.to)}-${query.lens}${query.within ? '-area' : ''}.${format}`;
    return save(name, FORMATS[format].mime, () => ports.changeFile(format, atlas, transfers, query));
  };
  return (
    <section class="exports">
      <h3>{m.exportAs}</h3>
      <p class="buttons">
        {CHANGE_FORMATS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => void take(format)}>
            {m[FORMATS[format].label]}
          </button>
        ))}
        <button type="button" class="button" onClick={() => globalThis.print()}>
          {m.print}
        </button>
      </p>
      <p class="aside" role="status">
        {told}
      </p>
    </section>
  );
}
