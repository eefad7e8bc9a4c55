import { useMemo } from 'preact/hooks';
import { doubtsOf } from '../../core/doubt';
import type { Lens } from '../../core/model';
import type { Day } from '../../core/time';
import { doubtKey } from '../../i18n/doubt';
import { useUi, useWords } from '../context';

/** The sign for what may not have begun yet, while there is some of it on a map. */
export function DoubtKey({ days, lens }: { days: Day[]; lens: Lens }) {
  const { atlas } = useUi();
  const { locale } = useWords();
  const doubts = useMemo(() => doubtsOf(atlas, lens), [atlas, lens]);
  if (!days.some((day) => doubts.faces.on(day).size > 0)) return null;
  return (
    <li>
      <svg class="swatch" viewBox="0 0 30 20" width="30" height="20" aria-hidden="true" focusable="false">
        <rect class="swatch-edge" x="0.5" y="0.5" width="29" height="19" fill="color-mix(in srgb, var(--muted-land) 70%, var(--paper))" />
        <path d="M3.5 1v18M10.5 1v18M17.5 1v18M24.5 1v18" stroke="var(--paper)" stroke-width="3" />
      </svg>
      <span>{doubtKey(locale)}</span>
    </li>
  );
}
