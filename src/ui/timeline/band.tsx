import { useUi } from '../context';
import { wash } from '../parts/swatch';
import { useSignal } from '../signal';
import { fractionOf, rangeOf } from './scale';
import { bandsOf } from './stack';
import { useRange } from './view';

const APART: Record<string, string> = { '(shared)': 'url(#band-shared)', '(zone)': 'url(#band-zone)', '(none)': 'var(--paper-deep)' };
const colour = (key: string): string => APART[key] ?? wash(key);

/** Behind the slider: how much land each holder had, over the centuries. The Change tab has the numbers. */
export function AreaBand() {
  const { atlas, store } = useUi();
  const bands = bandsOf(atlas, useSignal(store.lens));
  const seen = useRange();
  const whole = rangeOf(atlas);
  const [left, right] = [seen.first, seen.last].map((day) => fractionOf(whole, day) * 1000) as [number, number];
  return (
    <svg class="band" viewBox={`${left} 0 ${right - left} 100`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="band-shared" width="4" height="12" patternUnits="userSpaceOnUse">
          <rect width="4" height="12" fill="var(--paper)" />
          <rect width="2" height="12" fill="var(--hatch)" />
        </pattern>
        <pattern id="band-zone" width="8" height="24" patternUnits="userSpaceOnUse">
          <rect width="8" height="24" fill="var(--paper-deep)" />
          <rect width="3" height="9" fill="var(--hatch)" />
        </pattern>
      </defs>
      {bands.map((band) => (
        <path key={band.key} d={band.path} fill={colour(band.key)} />
      ))}
    </svg>
  );
}
