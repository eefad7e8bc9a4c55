import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './context';
import { Tool } from './parts/tool';

/** How far the sheet of a narrow screen is drawn up: the date and slider only, half the screen, or nearly all of it. */
export type SheetStep = 0 | 1 | 2;
const LAST: SheetStep = 2;
/** A drag shorter than this is a slip of the finger. */
const SLIP_PX = 24;

export const stepAfterDrag = (step: SheetStep, up: number): SheetStep =>
  Math.abs(up) < SLIP_PX ? step : (Math.min(LAST, Math.max(0, step + Math.sign(up) * (Math.abs(up) > 260 ? 2 : 1))) as SheetStep);

/** All the way up the sheet covers map and key: when one of them gets the focus, it comes down and shows it. */
export const useUncovering = (setStep: (next: (now: SheetStep) => SheetStep) => void): void =>
  useEffect(() => {
    const uncover = ({ target }: FocusEvent) => (target as Element).closest('#map, .legend') && setStep((now) => (now === LAST ? 1 : now));
    document.addEventListener('focusin', uncover);
    return () => document.removeEventListener('focusin', uncover);
  }, [setStep]);

/** The grip of the sheet: dragging it and two buttons do the same. */
export function SheetGrip({ step, onStep }: { step: SheetStep; onStep: (step: SheetStep) => void }) {
  const { m } = useWords();
  const start = useRef<number | null>(null);
  const end = (event: PointerEvent) => {
    if (start.current !== null) onStep(stepAfterDrag(step, start.current - event.clientY));
    start.current = null;
  };
  return (
    <div
      class="grip"
      role="group"
      aria-label={m.sheet}
      onPointerUp={end}
      onPointerCancel={() => {
        start.current = null;
      }}
      onPointerDown={(event) => {
        start.current = event.clientY;
        if (event.target === event.currentTarget) event.currentTarget.setPointerCapture(event.pointerId);
      }}
    >
      <Tool name={m.sheetLess} icon="down" disabled={step === 0} onClick={() => onStep(Math.max(0, step - 1) as SheetStep)} />
      <i class="grip-bar" />
      <Tool name={m.sheetMore} icon="up" disabled={step === LAST} onClick={() => onStep(Math.min(LAST, step + 1) as SheetStep)} />
    </div>
  );
}
