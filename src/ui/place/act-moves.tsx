import { transfers } from '../../core/change';
import { areaErrorKm2 } from '../../core/margin';
import type { Settlement } from '../../core/model';
import { compare } from '../../state/actions';
import { formatArea } from '../../i18n';
import { actOf } from '../chronicle';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';

/** How much land an act moved, with the way to the table of it. */
export function ActMoves({ settlement }: { settlement: Settlement }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const lens = useSignal(store.lens);
  const { day } = actOf(settlement);
  const moved = transfers(atlas, day - 1, day, lens).filter((transfer) => transfer.settlement === settlement.id);
  if (!moved.length) return null;
  const km2 = moved.reduce((sum, transfer) => sum + transfer.area_km2, 0);
  const error = areaErrorKm2(
    atlas.arcs,
    moved.map((transfer) => transfer.region),
  );
  return (
    <p class="act-moves">
      <span class="fact-name">{m.whatItMoved}</span> {formatArea(km2, error, locale)}{' '}
      <button type="button" class="button" onClick={() => compare(store, day - 1, day)}>
        {m.tab_change}
      </button>
    </p>
  );
}
