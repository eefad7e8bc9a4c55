import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import { formatArea } from '../../i18n';
import { useUi, useWords } from '../context';
import { useGroupName } from '../group-name';
import { useGestures } from './gestures';
import { clampTo, dayAt } from './scale';
import { areaOf, bandAt, stackOf } from './stack';
import { tipSide } from './tip';
import { useRange } from './view';

/** What the pointer is on: a share of the strip from the left, and of the band from below. */
interface Spot {
  share: number;
  height: number;
  width: number;
}

type Props = { strip: { current: HTMLElement | null }; pinching: { current: boolean } };

/**
 * What the strip does for a pointer; comes when the first one does. It is zoomed and pushed, and the band under the pointer is named, also
 * one too thin for a name of its own.
 */
export function StripPointer({ strip, pinching }: Props) {
  useGestures(strip, pinching);
  return <BandTip strip={strip} />;
}

function BandTip({ strip }: Pick<Props, 'strip'>) {
  const { atlas, store } = useUi();
  const { locale } = useWords();
  const nameOf = useGroupName();
  const range = useRange();
  const spot = useSpot(strip);
  if (!spot) return null;
  const day = clampTo(range, Math.round(dayAt(range, spot.share)));
  const stack = stackOf(atlas, store.lens.peek());
  const key = bandAt(stack, day, spot.height);
  const area = key && areaOf(atlas, stack, key, day);
  if (!area) return null;
  const x = spot.share * spot.width;
  return (
    <span class={`tip band-tip ${tipSide(x, spot.width)}`} style={{ left: `${x}px` }} aria-hidden="true">
      <b>{nameOf(key, day)}</b>
      <span>
        {formatArea(area.km2, area.error, locale)}, {formatDay(day, locale, 'short')}
      </span>
    </span>
  );
}

/** Where a mouse points at the band; a finger is on the slider and hides what it would ask about. */
function useSpot(strip: Props['strip']): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const leave = () => setSpot(null);
    const move = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.buttons > 0) return leave(); // where the band is may not be asked during a drag: the page would be laid out for it
      const band = element.querySelector('.band')!.getBoundingClientRect();
      const height = (band.bottom - event.clientY) / band.height;
      if (height < 0 || height > 1) leave();
      else setSpot({ share: (event.clientX - band.left) / band.width, height, width: band.width });
    };
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [strip]);
  return spot;
}
