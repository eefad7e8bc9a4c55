import type { Group } from '../../holders';
import { wash } from '../../parts/swatch';

/** A mark a group, so that ribbons are told apart without colour. */
const MARKS = [
  'M-1 7 7-1M-1 3 3-1M3 7 7 3',
  'M-1-1 7 7M-1 3 3 7M3-1 7 3',
  'M0 3h6',
  'M3 0v6',
  'M2 3h2M3 2v2',
  'M0 3h6M3 0v6',
  'M1 1h1M4 4h1',
];

export const patternId = (chart: string, rank: number) => `${chart}-${rank}`;

/** The colour of a group under its mark. */
export const GroupPattern = ({ id, group, rank }: { id: string; group: Group; rank: number }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
    <rect width="6" height="6" fill={group.kind === 'holder' ? wash(group.id) : 'var(--paper-deep)'} />
    <path d={MARKS[rank % MARKS.length]} fill="none" stroke="var(--ink)" stroke-width="0.7" stroke-opacity="0.55" />
  </pattern>
);

/** The same for a line of the table. */
export const GroupSwatch = ({ fill }: { fill: string }) => (
  <svg class="swatch" viewBox="0 0 18 12" width="18" height="12" aria-hidden="true" focusable="false">
    <rect class="swatch-edge" x="0.5" y="0.5" width="17" height="11" fill={`url(#${fill})`} />
  </svg>
);
