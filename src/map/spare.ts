import type { ExpressionSpecification, Map as LibreMap } from 'maplibre-gl';
import { width } from './width';

/**
 * Lines that show on occasion only. A line of no opacity costs a software renderer as much as one that is seen, one of no width nothing; and a
 * width that follows the zoom alone is set without cutting a tile anew.
 */
const WIDTHS = {
  hover: width(2, 3),
  ghosts: width(1.3, 2),
  'select-region': width(5, 9),
  'select-arc': width(3, 5),
  'border-glow': width(6, 12),
} as const satisfies Record<string, ExpressionSpecification>;
export type Spare = keyof typeof WIDTHS;
/** Their width in the style. */
export const SPARE = 0;

/** Shows a spare line, or spares it. */
export function use(map: LibreMap, line: Spare, isUsed: boolean): void {
  if (map.getLayer(line)) map.setPaintProperty(line, 'line-width', isUsed ? WIDTHS[line] : SPARE);
}
