import type { Feature } from 'geojson';
import type { State } from '../sketch';
import type { Drawing, Sheet } from './drawing';
import { el, type Drawn } from './element';
import { linesIn } from './frame';
import { hexOf, type Look } from './paint';
import { beside, pathOf, straightened } from './path';

/** A line set off from a winding one tangles unless it winds less. */
const CALM_PX = 2.5;
/** MapLibre's blur is a width, a Gaussian's a deviation. */
const SOFTNESS = 0.3;

export const blurId = (deviation: number): string => `blur-${String(deviation).replace('.', '-')}`;

interface Stroke {
  colour: string;
  opacity: number;
  width: number;
  dashes: number[];
  offset: number;
  blur: number;
}

/** One path for all lines that look alike. */
export function drawLines({ project, box }: Sheet, { look, features }: Drawing): Drawn[] {
  const paths = new Map<string, string[]>();
  for (const { feature, state } of features) {
    const stroke = strokeOf(look, feature, state);
    if (!(stroke.opacity > 0 && stroke.width > 0.05 && stroke.colour !== 'none')) continue;
    const d = linesIn(box, feature.geometry).map((line) => {
      const spots = line.map(project);
      return pathOf(stroke.offset === 0 ? spots : beside(straightened(spots, CALM_PX), stroke.offset), false);
    });
    const key = JSON.stringify(stroke);
    paths.set(key, [...(paths.get(key) ?? []), ...d]);
  }
  const [cap, join] = [String(look('layout', 'line-cap')), String(look('layout', 'line-join'))];
  return [...paths].flatMap(([key, d]) => (d.join('') === '' ? [] : [drawStroke(d.join(''), JSON.parse(key) as Stroke, cap, join)]));
}

function strokeOf(look: Look, feature: Feature, state: State | undefined): Stroke {
  const number = (key: string): number => Math.round(Number(look('paint', key, feature, state) ?? 0) * 100) / 100;
  return {
    colour: hexOf(look('paint', 'line-color', feature, state)),
    opacity: number('line-opacity'),
    width: number('line-width'),
    dashes: (look('paint', 'line-dasharray', feature, state) as number[] | undefined) ?? [],
    offset: number('line-offset'),
    blur: Math.round(number('line-blur') * SOFTNESS * 2) / 2,
  };
}

function drawStroke(d: string, { colour, opacity, width, dashes, blur }: Stroke, cap: string, join: string): Drawn {
  return el('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-opacity': opacity === 1 ? undefined : opacity,
    'stroke-dasharray': dashes.length > 0 ? dashes.map((dash) => Math.round(dash * width * 100) / 100).join(' ') : undefined,
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-linejoin': join === 'miter' ? undefined : join,
    filter: blur > 0 ? `url(#${blurId(blur)})` : undefined,
  });
}
