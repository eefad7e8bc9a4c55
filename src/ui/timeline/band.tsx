import { useRef } from 'preact/hooks';
import { useStage } from '../context';
import { useGroupName } from '../group-name';
import { wash } from '../parts/swatch';
import { useSignal } from '../signal';
import { bandsOf } from './bands';
import { stackOf } from './stack';
import { dayAt } from './scale';
import { useRange } from './view';
import { useWidth } from './width';

const HEIGHT = 36;
const APART: Record<string, string> = { '(shared)': 'url(#band-shared)', '(zone)': 'url(#band-zone)', '(none)': 'var(--paper-deep)' };
const bandColour = (key: string): string => APART[key] ?? wash(key);

/**
 * Behind the slider: how much land each holder had, over the years that are seen. Joint land is striped and zones are dotted; names stand
 * in the bands while the strip is pointed at or has the focus.
 */
export function AreaBand() {
  const { outline: atlas, store } = useStage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const range = useRange();
  const nameOf = useGroupName();
  const lens = useSignal(store.lens);
  const bands = width ? bandsOf(stackOf(atlas, lens), range, { width, height: HEIGHT }) : [];
  const middle = Math.round(dayAt(range, 0.5));
  return (
    <div class="band" ref={box} aria-hidden="true">
      <svg width={width} height={HEIGHT} focusable="false">
        <Patterns />
        {bands.map((band) => (
          <path key={band.key} d={band.path} fill={bandColour(band.key)} />
        ))}
        {bands.map(({ key, name }) =>
          name ? (
            <text key={key} class="band-name" x={name.x} y={name.y}>
              {nameOf(key, middle)}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}

const Patterns = () => (
  <defs>
    <pattern id="band-shared" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--paper)" />
      <rect width="2" height="5" fill="var(--hatch)" />
    </pattern>
    <pattern id="band-zone" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect width="5" height="5" fill="var(--paper-deep)" />
      <circle cx="2.5" cy="2.5" r="1.1" fill="var(--hatch)" />
    </pattern>
  </defs>
);

/** How land of a group looks on the strip, for its table. */
export const BandSample = ({ of }: { of: string }) => (
  <svg class="band-sample" width="18" height="12" aria-hidden="true" focusable="false">
    <rect width="18" height="12" fill={bandColour(of)} />
  </svg>
);
