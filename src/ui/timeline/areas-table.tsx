import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import type { Day } from '../../core/time';
import { formatMargin, squareKm } from '../../i18n';
import { useUi, useWords } from '../context';
import { Icon } from '../parts/icons';
import { useGroupName } from '../group-name';
import { useCalm, useSignal } from '../signal';
import { BandSample } from './band';
import { areaOf, stackOf } from './stack';
import { useRange } from './view';

/** The band in numbers: who has how much at the two ends of what is seen and on the day of the map. */
export function AreasTable({ label, onClose }: { label: string; onClose: () => void }) {
  const { atlas, store } = useUi();
  const { locale, m } = useWords();
  const nameOf = useGroupName();
  const box = useRef<HTMLDivElement>(null);
  const stack = stackOf(atlas, useSignal(store.lens));
  const day = useCalm(store.date);
  const range = useRange();
  const days = [...new Set([range.first, day, range.last])].sort((a, b) => a - b);
  const area = (key: string, on: Day) => areaOf(atlas, stack, key, on);
  useClosing(box, onClose);
  return (
    <div class="areas" ref={box} tabIndex={0} role="group" aria-label={label}>
      <button type="button" class="tool areas-close" aria-label={m.notices.close} title={m.notices.close} onClick={onClose}>
        <Icon name="close" />
      </button>
      <table class="numbers">
        <caption>
          {label} <span class="unit">{squareKm(locale)}</span>
        </caption>
        <thead>
          <tr>
            <td />
            {days.map((each) => (
              <th key={each} scope="col" class={each === day ? 'areas-now' : undefined}>
                {formatDay(each, locale, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...stack.keys].reverse().map((key) =>
            days.some((each) => area(key, each)) ? (
              <tr key={key}>
                <th scope="row">
                  <BandSample of={key} /> {nameOf(key, day)}
                </th>
                {days.map((each) => {
                  const land = area(key, each);
                  return <td key={each}>{land ? <Margin>{formatMargin(land.km2, land.error, locale)}</Margin> : '–'}</td>;
                })}
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  );
}

/** A number whose margin goes to a line of its own where the column is narrow. */
function Margin({ children }: { children: string }) {
  const [number, margin = ''] = children.split(/(?=±)/);
  return (
    <>
      {number}
      <wbr />
      {margin}
    </>
  );
}

/** Takes the focus, and gives it back; Escape closes, and so does a press beside it where it lies over the page. */
function useClosing(box: RefObject<HTMLElement | null>, onClose: () => void): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    box.current?.focus();
    // Tab leaves the table, though it may be scrolled; Escape closes it all the same
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    const point = ({ target }: PointerEvent) => {
      const over = box.current && getComputedStyle(box.current).position === 'fixed';
      if (over && target instanceof Element && !target.closest('.timeline')) onClose();
    };
    document.addEventListener('keydown', press);
    document.addEventListener('pointerdown', point);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', point);
      (opener as HTMLElement | null)?.focus();
    };
  }, []);
}
