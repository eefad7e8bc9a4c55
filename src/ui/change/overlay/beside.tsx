import type { OverlayChange, Piece } from '../../../core/overlaid';
import { fromIso } from '../../../core/time';
import { formatNumber, km, squareKm } from '../../../i18n';
import { OVERLAY_WORDS } from '../../../i18n/overlay';
import { useUi, useWords } from '../../context';
import { holdingInWords } from '../../holders';
import { Fold } from '../../parts/fold';
import { Swatch } from '../../parts/swatch';
import { DateButton } from '../../parts/when';

/** What differs between the versions and is no transfer: slivers, mere redrawing, and land that the data begin or cease to know. */
export function Beside({ change }: { change: OverlayChange }) {
  const { locale } = useWords();
  const words = OVERLAY_WORDS[locale];
  const { slivers, redrawn, appeared, vanished, overlaps } = change;
  const area = (km2: number) => `${formatNumber(km2, locale, km2 < 10 ? 1 : 0)} ${squareKm(locale)}`;
  const sum = (pieces: readonly { km2: number }[]) => area(pieces.reduce((all, { km2 }) => all + km2, 0));
  const spread = area(redrawn.reduce((all, { spread_km2 }) => all + spread_km2, 0));
  return (
    <section class="overlay-beside">
      <h3>{words.beside}</h3>
      <ul class="plain">
        <li>
          {words.slivers(
            slivers.count,
            area(slivers.km2),
            `${formatNumber(slivers.width, locale, slivers.width % 1 ? 2 : 0)} ${km(locale)}`,
          )}
        </li>
        {redrawn.length > 0 && <li>{words.redrawn(redrawn.length, spread)}</li>}
        {overlaps.count > 0 && <li>{words.overlaps(area(overlaps.km2))}</li>}
      </ul>
      <Pieces title={words.appeared} pieces={appeared} total={sum(appeared)} area={area} />
      <Pieces title={words.vanished} pieces={vanished} total={sum(vanished)} area={area} />
    </section>
  );
}

function Pieces({ title, pieces, total, area }: { title: string; pieces: Piece[]; total: string; area: (km2: number) => string }) {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  if (pieces.length === 0) return null;
  return (
    <Fold title={`${title}: ${total}`}>
      <ul class="plain neighbours">
        {[...pieces]
          .sort((a, b) => b.km2 - a.km2)
          .map((piece) => (
            <li key={`${piece.region} ${piece.effective}`}>
              <Swatch holders={piece.holders} status={piece.status} /> {holdingInWords(atlas, piece, fromIso(piece.effective), locale, m)}{' '}
              <span class="aside">
                {area(piece.km2)}, <DateButton date={piece.effective} />
              </span>
            </li>
          ))}
      </ul>
    </Fold>
  );
}
