import { formatBoth } from '../../core/calendar';
import { cite, sourcesOf } from '../../core/facts';
import { actInForce } from '../chronicle';
import { useUi, useWords } from '../context';
import { useCalm, useSignal } from '../signal';

/** Shown on paper only: what a sheet on a wall must say about itself. */
export function PrintSheet() {
  const { atlas, store, ports } = useUi();
  const { m, locale, tell } = useWords();
  const day = useCalm(store.date, 500);
  const lens = useSignal(store.lens);
  const act = actInForce(atlas, day, lens);
  const { newStyle, oldStyle } = formatBoth(day, locale);
  const { dataset } = atlas;
  return (
    <footer class="print-sheet" aria-hidden="true">
      <p>
        <b>{newStyle}</b>
        {oldStyle && <>, {m.oldStyle(oldStyle)}</>}. {m[`lens_${lens}`]}. {act && tell(act.settlement.name)}
      </p>
      {act && (
        <p>
          {m.sources}: {sourcesOf(atlas, act.settlement.id).map(cite).join('; ')}
        </p>
      )}
      <p>
        {dataset.citation} {m.dataVersion} {dataset.version}, {m.checksum} {dataset.checksum.slice(0, 12)}. {dataset.attribution}.{' '}
        {dataset.licences.map((licence) => licence.name).join(', ')}.
      </p>
      <p>
        {m.printedFrom} {ports.permalink()}
      </p>
    </footer>
  );
}
