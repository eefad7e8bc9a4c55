import { formatBoth } from '../../core/calendar';
import type { Locale } from '../../core/model';
import { cite, sourcesOf } from '../../core/facts';
import { actInForce } from '../chronicle';
import { useUi, useWords } from '../context';
import { useCalm, useSignal } from '../signal';
import { t } from '../../i18n';
import { COMPARE_WORDS } from '../../i18n/compare';
import type { Between, CompareWay } from '../../state/store';

/** Shown on paper only: what a sheet on a wall must say about itself. */
export function PrintSheet() {
  const { atlas, store, ports } = useUi();
  const { m, locale, tell } = useWords();
  const day = useCalm(store.date, 500);
  const lens = useSignal(store.lens);
  const comparison = useSignal(store.comparison);
  const way = useSignal(store.compareAs);
  const act = actInForce(atlas, day, lens);
  const { newStyle, oldStyle } = formatBoth(day, locale);
  const { dataset } = atlas;
  return (
    <footer class="print-sheet" aria-hidden="true">
      <p>
        {comparison.kind === 'between' ? (
          <b>{comparedInWords(comparison, way, locale)}</b>
        ) : (
          <>
            <b>{newStyle}</b>
            {oldStyle && <>, {m.oldStyle(oldStyle)}</>}.
          </>
        )}{' '}
        {m[`lens_${lens}`]}. {act && tell(act.settlement.name)}
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

/** Both dates in both calendars, and for two maps which is on which side. */
function comparedInWords({ from, to }: Between, way: CompareWay, locale: Locale): string {
  const m = t(locale);
  const [first, second] = [from, to].map((day) => {
    const { newStyle, oldStyle } = formatBoth(day, locale);
    return oldStyle ? `${newStyle} (${m.oldStyleShort(oldStyle)})` : newStyle;
  }) as [string, string];
  return way === 'swipe' ? COMPARE_WORDS[locale].sides(first, second) : `${m.betweenDates(first, second)}.`;
}
