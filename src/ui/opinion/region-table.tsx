import { useState } from 'preact/hooks';
import { boxOfShape } from '../../core/locate';
import type { Laid, Part } from '../../core/opinion';
import { squareKm } from '../../i18n';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useUi, useWords } from '../context';
import { holdingInWords } from '../holders';
import { Say } from '../parts/say';
import { Swatch } from '../parts/swatch';
import { useNumbers, useTheirNames } from './numbers';

/** Before the reader asks for more. */
const FIRST = 12;

/** Land that the other data give to another holder, the largest first; a row leads there. */
export function RegionTable({ laid }: { laid: Laid }) {
  const { locale } = useWords();
  const words = OPINION_WORDS[locale];
  const [all, setAll] = useState(false);
  const parts = laid.opinion.parts.filter(({ verdict }) => verdict === 'disagreed').sort((a, b) => b.area_km2 - a.area_km2);
  if (parts.length === 0) return <p class="lead">{words.noRegions}</p>;
  const shown = all ? parts : parts.slice(0, FIRST);
  return (
    <>
      <table class="transfers opinion-regions">
        <caption>{words.regions}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col">
              {squareKm(locale)}, {words.share}
            </th>
            <th scope="col">{words.here}</th>
            <th scope="col">{words.there}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <Row key={`${part.region} ${part.theirs.join()}`} part={part} laid={laid} />
          ))}
        </tbody>
      </table>
      {shown.length < parts.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.more(parts.length - shown.length)}
        </button>
      )}
    </>
  );
}

function Row({ part, laid }: { part: Part; laid: Laid }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const { area, share } = useNumbers();
  const theirName = useTheirNames(laid);
  const words = OPINION_WORDS[locale];
  const { name, ours, status, theirs, meant, area_km2, region_km2, geometry } = part;
  const go = () => {
    if (!geometry) return;
    const [west, south, east, north] = boxOfShape(geometry);
    store.aim.value = {
      box: [
        [west, south],
        [east, north],
      ],
    };
  };
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={go}>
          <Say text={name} />
        </button>
      </th>
      <td class="cell-area">
        {area(area_km2)} <span class="unit">{squareKm(locale)}</span>, {share(area_km2, region_km2)}
      </td>
      <td class="cell-was">
        <span class="opinion-side">{words.here}</span> <Swatch holders={ours} status={status} />{' '}
        {holdingInWords(atlas, { holders: ours, status }, laid.day, locale, m)}
      </td>
      <td class="cell-became">
        <span class="opinion-side">{words.there}</span> <Swatch holders={meant} status="held" /> {theirName(theirs)}
      </td>
    </tr>
  );
}
