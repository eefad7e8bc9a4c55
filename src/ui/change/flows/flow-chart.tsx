import { useRef, useState } from 'preact/hooks';
import type { Picture, Stop } from './layout';

interface Props {
  picture: Picture;
  label: string;
  /** The pattern of a group, as `url(#...)` takes it. */
  fillOf: (group: string) => string;
  nameOf: (stop: Stop) => string;
  tell: (flow: number) => string;
  on: number | undefined;
  onFlow: (flow: number | undefined) => void;
}
const STEP = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as Record<string, number | undefined>;
/** A ribbon may be a hair; the pointer needs more. */
const REACH = 9;
const LETTER = 11;

/** The flows as ribbons. One stop for the Tab key; the arrows go from ribbon to ribbon. */
export function FlowChart({ picture, label, fillOf, nameOf, tell, on, onFlow }: Props) {
  const { width, height, stops, ribbons } = picture;
  const [current, setCurrent] = useState(0);
  const chart = useRef<SVGSVGElement>(null);
  const press = (event: KeyboardEvent) => {
    const step = STEP[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (current + step + ribbons.length) % ribbons.length;
    setCurrent(next);
    chart.current?.querySelectorAll<SVGGElement>('.ribbon')[next]?.focus();
  };
  const stop = (id: string) => stops.find((each) => each.id === id)!;
  return (
    <svg
      ref={chart}
      class={on === undefined ? 'flow-chart' : 'flow-chart has-on'}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      onKeyDown={press}
    >
      {ribbons.map(({ flow, halves, width: wide }, i) => (
        <g
          key={i}
          class={i === on ? 'ribbon is-on' : 'ribbon'}
          role="img"
          aria-label={tell(i)}
          tabIndex={i === Math.min(current, ribbons.length - 1) ? 0 : -1}
          onFocus={() => onFlow(i)}
          onBlur={() => onFlow(undefined)}
          onPointerEnter={() => onFlow(i)}
          onPointerLeave={() => onFlow(undefined)}
        >
          {halves.map((path, half) => (
            <path key={half} d={path} stroke={`url(#${fillOf(groupOf(half, flow))})`} stroke-width={wide} />
          ))}
          {halves.map((path, half) => (
            <path key={half} class="ribbon-reach" d={path} stroke-width={Math.max(REACH, wide)} />
          ))}
        </g>
      ))}
      {stops.map((each) => (
        <rect key={each.id} class="flow-stop" x={each.x0} y={each.y0} width={each.x1 - each.x0} height={Math.max(1, each.y1 - each.y0)} />
      ))}
      {[0, 1, 2]
        .flatMap((column) => roomy(stops.filter((each) => each.column === column)))
        .map((each) => (
          <Label key={each.id} stop={stop(each.id)} text={nameOf(each)} />
        ))}
    </svg>
  );
}

const groupOf = (half: number, { before, after }: Picture['ribbons'][number]['flow']): string => {
  const group = half === 0 ? before : after;
  return group.kind === 'holder' ? group.id : `(${group.kind})`;
};

/** Names that would run into each other give way to the larger; the table has them all. */
function roomy(stops: Stop[]): Stop[] {
  const placed: Stop[] = [];
  for (const each of [...stops].sort((a, b) => b.y1 - b.y0 - (a.y1 - a.y0)))
    if (placed.every((other) => Math.abs(middle(other) - middle(each)) >= LETTER)) placed.push(each);
  return placed;
}

const middle = ({ y0, y1 }: Stop): number => (y0 + y1) / 2;

function Label({ stop, text }: { stop: Stop; text: string }) {
  const last = stop.column === 2;
  return (
    <text
      class="flow-name"
      x={last ? stop.x0 - 4 : stop.x1 + 4}
      y={middle(stop)}
      dy="0.34em"
      text-anchor={last ? 'end' : 'start'}
      aria-hidden="true"
    >
      {text}
    </text>
  );
}
