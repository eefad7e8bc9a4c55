import { el, type Drawn } from './element';

import type { Flavour } from '../flavour';
import type { Spot } from '../mercator';

type Mark = { filled?: string; drawn?: string; width?: number };
const round = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const box = (half: number): string => `M${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}Z`;

/** The shapes of `marks.ts` as paths around their middle. */
const MARKS: Record<string, Mark> = {
  post: { filled: box(2.9) },
  fort: { drawn: box(4), width: 1.6, filled: box(1.6) },
  village: { drawn: round(2.8), width: 1.8 },
  town: { drawn: round(4), width: 1.4, filled: round(2) },
  cape: { filled: 'M0-4 3.9 2.8H-3.9Z' },
  harbour: { drawn: 'M0-4.4 4.3 3.1H-4.3Z', width: 1.6 },
  pass: { drawn: 'M0-4.2 4.2 0 0 4.2-4.2 0Z', width: 1.6 },
  mark: { filled: 'M0-3.6 3.6 0 0 3.6-3.6 0Z' },
  ship: { filled: 'M-6.9 2.2H6.9A10 10 0 0 1-6.9 2.2ZM-1.1-7.5H.1V2.5H-1.1ZM-.8-8 5.4.9H-.8Z' },
  ring: { drawn: round(9), width: 2.2 },
};
export const MARK_KINDS = Object.keys(MARKS);

/** A mark with paper around it, as large as `size` says. */
export function markAt(kind: string, [left, top]: Spot, size: number, { ink, voyage, select, halo }: Flavour): Drawn[] {
  const mark = MARKS[kind];
  if (!mark) return [];
  const colour = kind === 'ship' ? voyage : kind === 'ring' ? select : ink;
  const { filled, drawn, width = 1 } = mark;
  const at = `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${size.toFixed(2)})`;
  const paper = { fill: 'none', stroke: halo, 'stroke-linejoin': 'round' };
  return [
    el('g', { transform: at }, [
      ...(drawn ? [el('path', { ...paper, d: drawn, 'stroke-width': `${width + 2.8}` })] : []),
      ...(filled ? [el('path', { ...paper, d: filled, 'stroke-width': '2.8' })] : []),
      ...(drawn ? [el('path', { d: drawn, fill: 'none', stroke: colour, 'stroke-width': `${width}` })] : []),
      ...(filled ? [el('path', { d: filled, fill: colour })] : []),
    ]),
  ];
}
