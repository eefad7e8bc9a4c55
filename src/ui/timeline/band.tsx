import { useUi } from '../context';
import { holderColour } from '../parts/swatch';
import { useSignal } from '../signal';
import { bandsOf } from './stack';

const colour = (key: string): string => (key === '(shared)' ? 'url(#band-shared)' : key === '(none)' ? 'var(--paper-deep)' : holderColour(key));

/** Behind the slider: how much land each holder had, over the centuries. The Change tab has the numbers. */
export function AreaBand() {
  const { atlas, store } = useUi();
  const bands = bandsOf(atlas, useSignal(store.lens));
  return (
    <svg class="band" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="band-shared" width="4" height="12" patternUnits="userSpaceOnUse">
          <rect width="4" height="12" fill="var(--paper)" /><rect width="2" height="12" fill="var(--hatch)" />
        </pattern>
      </defs>
      {bands.map((band) => <path key={band.key} d={band.path} fill={colour(band.key)} />)}
    </svg>
  );
}
