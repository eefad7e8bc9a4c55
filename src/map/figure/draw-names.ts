import type { Feature, Point } from 'geojson';
import type { Drawing, Sheet } from './drawing';
import { el, type Drawn } from './element';
import { linesIn } from './frame';
import { type Spot } from '../mercator';
import { guessWidth, LETTERS, TEXT, wrap, type Letters } from './letters';
import { markAt } from './marks';
import { hexOf, type Look } from './paint';
import { lengthOf, pathOf, straightened } from './path';
import { SMALLER } from '../name-size';
import { nameKey } from './scene';

/** Only these give way to one another; the others are written wherever they are shown. */
const GIVES_WAY = new Set(['region-names', 'river-names', 'place-names', 'place-renames']);
const OUTSIDE_PX = 30;

interface Name {
  text: string;
  size: number;
  letters: Letters;
  spacing: number;
  style: Record<string, string | number | undefined>;
}

/** Names and marks, each where the map has it. */
export function drawNames(sheet: Sheet, { layer, look, features }: Drawing): Drawn[] {
  const { scene } = sheet;
  const placed = GIVES_WAY.has(layer.id) ? scene.placed : undefined;
  const written = new Set<string>();
  return features.flatMap(({ feature, state }) => {
    const key = nameKey(layer.id, feature.properties);
    if (placed && !placed.has(key)) return [];
    const icon = look('layout', 'icon-image', feature);
    if (icon) return Number(look('paint', 'icon-opacity', feature, state)) > 0 ? drawMark(sheet, look, feature, String(icon)) : [];
    const name = nameOf(look, feature, Number(look('paint', 'text-opacity', feature, state)));
    if (!name) return [];
    if (look('layout', 'symbol-placement') !== 'line') return drawAt(sheet, look, feature, name);
    if (written.has(name.text)) return [];
    const along = drawAlong(sheet, name, feature, `way-${layer.id}-${written.size}`);
    if (along.length > 0) written.add(name.text);
    return along;
  });
}

function nameOf(look: Look, feature: Feature, opacity: number): Name | undefined {
  const text = String(look('layout', 'text-field', feature) ?? '');
  if (text === '' || !(opacity > 0)) return undefined;
  const size = Number(look('layout', 'text-size', feature));
  const letters = LETTERS[(look('layout', 'text-font', feature) as string[])[0]!] ?? TEXT;
  const spacing = Number(look('layout', 'text-letter-spacing', feature)) * size;
  const halo = Number(look('paint', 'text-halo-width', feature));
  const style = {
    'font-family': letters.family,
    'font-weight': letters.weight,
    'font-style': letters.style === 'italic' ? 'italic' : undefined,
    'font-size': Math.round(size * 10) / 10,
    'letter-spacing': spacing > 0 ? Math.round(spacing * 10) / 10 : undefined,
    fill: hexOf(look('paint', 'text-color', feature)),
    'fill-opacity': opacity < 1 ? opacity : undefined,
    stroke: hexOf(look('paint', 'text-halo-color', feature)),
    'stroke-width': halo * 2,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return { text, size, letters, spacing, style };
}

const inSight = ({ scene: { sight } }: Sheet, [x, y]: Spot): boolean =>
  x > -OUTSIDE_PX && y > -OUTSIDE_PX && x < sight.width + OUTSIDE_PX && y < sight.height + OUTSIDE_PX;

function drawMark(sheet: Sheet, look: Look, feature: Feature, image: string): Drawn[] {
  const spot = sheet.project((feature.geometry as Point).coordinates);
  const kind = image.replace(/^.*mark:/, '');
  return inSight(sheet, spot) ? markAt(kind, spot, Number(look('layout', 'icon-size', feature)), sheet.scene.flavour) : [];
}

/** In the middle of its lines; or beside its mark, where a name may choose its side; or below it. */
function drawAt(sheet: Sheet, look: Look, feature: Feature, name: Name): Drawn[] {
  const spot = sheet.project((feature.geometry as Point).coordinates);
  if (!inSight(sheet, spot)) return [];
  const beside = Boolean(look('layout', 'text-variable-anchor', feature));
  const [dx, dy] = (look('layout', 'text-offset', feature) as [number, number] | undefined) ?? [0, 0];
  const widest = Number(look('layout', 'text-max-width', feature)) * name.size;
  const high = Number(look('layout', 'text-line-height', feature)) * name.size;
  const [first = '', ...others] = name.text.split('\n');
  const inLines = (text: string) => wrap(text, widest, (part) => guessWidth(part, name.size, name.letters) + part.length * name.spacing);
  const [lines, seconds] = [inLines(first), others.flatMap(inLines)];
  const below = beside && Boolean(feature.properties?.below);
  const x = spot[0] + (below ? 0 : beside ? 0.7 : dx) * name.size;
  const top = spot[1] + (below ? 1.2 : beside ? 0 : dy) * name.size + 0.35 * name.size - ((lines.length - 1) * high) / 2;
  const rows = [...lines, ...seconds].map((line, i) =>
    el(
      'tspan',
      { x: x.toFixed(1), y: (top + i * high).toFixed(1), 'font-size': i < lines.length ? undefined : (name.size * SMALLER).toFixed(1) },
      [line],
    ),
  );
  return [el('text', { ...name.style, 'text-anchor': beside && !below ? undefined : 'middle' }, rows)];
}

/** Along the longest stretch of the river in sight, from left to right, if there is room. */
function drawAlong(sheet: Sheet, name: Name, feature: Feature, id: string): Drawn[] {
  const ways = linesIn(sheet.box, feature.geometry).map((line) => straightened(line.map(sheet.project), name.size / 3));
  const way = ways.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  const wanted = guessWidth(name.text, name.size, name.letters) + name.text.length * name.spacing;
  if (!way || lengthOf(way) < wanted * 1.3) return [];
  const eastward = way[0]![0] <= way.at(-1)![0] ? way : way.toReversed();
  const path = el('path', { id, d: pathOf(eastward, false), fill: 'none', stroke: 'none' });
  const along = el('textPath', { href: `#${id}`, 'xlink:href': `#${id}`, startOffset: '50%' }, [name.text]);
  return [path, el('text', { ...name.style, 'text-anchor': 'middle', dy: -0.4 * name.size }, [along])];
}
