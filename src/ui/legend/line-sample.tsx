import type { Line } from '../../core/lines';

/** A piece of line as the map draws it; the dashes are in the style sheet. */
export const LineSample = ({ kind }: { kind: Line['status'] | 'ghost' | 'journey' | 'post' | 'soft' }) => (
  <svg class={`line-sample line-${kind}`} viewBox="0 0 30 20" width="30" height="20" aria-hidden="true" focusable="false">
    {kind === 'post' ? <circle cx="15" cy="10" r="3.5" /> : <path d="M1 13C9 13 8 7 15 7s7 6 14 4" fill="none" />}
  </svg>
);
