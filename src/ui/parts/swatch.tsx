import { useId } from 'preact/hooks';
import type { Status } from '../../core/model';

const WIDTH = 30;
const HEIGHT = 20;
/** The colour of a holder in the theme of the moment; `mountUi` sets these once. */
const holderColour = (id: string | undefined): string => (id ? `var(--holder-${id}, var(--muted-land))` : 'var(--paper-deep)');
/** Land is a wash over the paper, as on the map. */
export const wash = (id: string | undefined, strength = FULL): string =>
  `color-mix(in srgb, ${holderColour(id)} ${strength}%, var(--paper-deep))`;
const FULL = 62;
const TINT = 30;

type Props = { holders: string[]; status: Status; contestedBy?: string[] };

/** How land looks on the map: status is told by pattern, never by colour alone. Occupied land has the ground of who contests it. */
export function Swatch({ holders, status, contestedBy }: Props) {
  const id = `sw${useId().replace(/\W/g, '')}`;
  return (
    <svg class="swatch" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <defs>
        <Pattern id={id} status={status} holders={holders} />
      </defs>
      <rect width={WIDTH} height={HEIGHT} fill={ground(status, holders[0], contestedBy?.[0])} />
      {status !== 'held' && <rect width={WIDTH} height={HEIGHT} fill={`url(#${id})`} />}
      <rect
        class={status === 'undelimited' ? 'swatch-edge swatch-open' : 'swatch-edge'}
        x="0.5"
        y="0.5"
        width={WIDTH - 1}
        height={HEIGHT - 1}
        fill="none"
      />
    </svg>
  );
}

function ground(status: Status, first: string | undefined, contester: string | undefined): string {
  if (!first || status === 'undelimited' || status === 'claimed') return 'var(--paper)';
  if (status === 'held' || status === 'joint') return wash(first);
  return status === 'occupied' && contester ? wash(contester) : wash(first, TINT);
}

function Pattern({ id, status, holders: [first, second] }: { id: string; status: Status; holders: string[] }) {
  const ink = `color-mix(in srgb, ${holderColour(first)} 62%, var(--ink))`;
  const [size, drawing] = (
    {
      held: [8, null],
      joint: [8, <path d="M-2 2 2-2M-2 10 10-2M6 10 10 6" stroke={holderColour(second)} stroke-width="2.6" />],
      occupied: [6, <path d="M-2 4 2 8M-2-2 8 8M4-2 8 2" stroke={ink} stroke-width="1.7" />],
      undelimited: [5, <circle cx="2.5" cy="2.5" r="0.9" fill="var(--ink)" />],
      claimed: [10, <path d="M1 5h6" stroke={ink} stroke-width="1.5" />],
      tributary: [6, <circle cx="3" cy="3" r="1.1" fill={ink} />],
      protectorate: [5, <path d="M0 2.5h5" stroke={ink} stroke-width="1.2" />],
      leased: [6, <path d="M0 3h6M3 0v6" stroke={ink} stroke-width="1" />],
    } as const
  )[status];
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      {drawing}
    </pattern>
  );
}
