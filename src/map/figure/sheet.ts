import { toXml } from 'xast-util-to-xml';
import type { SheetWords } from '../../core/sheet';
import { blurId } from './draw-lines';
import { drawMap } from './draw-map';
import { el, type Drawn } from './element';
import { kmPerPixel } from './frame';
import { hatchPattern } from './hatches';
import { heading, legendBlock, notesBlock, scaleBar, type Block } from './layout';
import type { LegendItem } from './legend';
import { guessWidth, type Measure } from './letters';
import type { Scene } from './scene';

export interface SheetOptions {
  measure?: Measure;
  /** A window instead of the map, for a picture of it that lies behind. */
  window?: boolean;
  /** Typefaces for a program that has none. */
  css?: string;
}
export interface Sheet {
  svg: string;
  width: number;
  height: number;
  /** Where the map lies. */
  map: { x: number; y: number; width: number; height: number };
}
const MARGIN = 28;
const GAP = 14;
/** The blurs of the style, rounded by `draw-lines.ts`. */
const BLURS = /url\(#blur-(\d+)(?:-(\d+))?\)/g;

/** The map as a reader sees it, with all that a figure must say about itself: one SVG, without scripts and without anything from elsewhere. */
export function drawSheet(scene: Scene, legend: LegendItem[], words: SheetWords, options: SheetOptions = {}): Sheet {
  const { measure = guessWidth, window = false, css } = options;
  const { sight, flavour } = scene;
  const inner = sight.width;
  const head = heading(words, inner, flavour, measure);
  const key = legendBlock(legend, inner, flavour, measure);
  const notes = notesBlock(words.notes, inner, flavour, measure);
  const top = MARGIN + head.height + GAP;
  const [keyTop, width] = [top + sight.height + GAP, inner + 2 * MARGIN];
  const notesTop = keyTop + key.height + GAP;
  const height = Math.ceil(notesTop + notes.height + MARGIN);
  const { drawn, hatches } = window ? { drawn: [], hatches: new Set<string>() } : drawMap(scene);
  for (const { hatch } of legend) if (hatch) hatches.add(hatch);
  const bar = scaleBar(kmPerPixel(sight), flavour);
  const around = `M0 0H${width}V${height}H0ZM${MARGIN} ${top}v${sight.height}h${inner}v${-sight.height}Z`;
  const map = el('g', { id: 'map', transform: `translate(${MARGIN} ${top.toFixed(1)})` }, [
    el('g', { 'clip-path': 'url(#map-frame)' }, drawn),
    el('g', { transform: `translate(${(inner - bar.width - 34).toFixed(1)} ${sight.height - 16})` }, [bar.drawn]),
    el('rect', { width: inner, height: sight.height, fill: 'none', stroke: flavour.ink }),
  ]);
  const body = [
    el('path', { d: around, fill: flavour.paper }),
    at(head, MARGIN, 'heading'),
    map,
    at(key, keyTop, 'legend'),
    at(notes, notesTop, 'notes'),
  ];
  const frame = el('clipPath', { id: 'map-frame' }, [el('rect', { width: inner, height: sight.height })]);
  const patterns = [...hatches].sort().map((hatch) => hatchPattern(scene.atlas, hatch, flavour));
  const defs = el('defs', {}, [...(css ? [el('style', {}, [css])] : []), frame, ...patterns, ...blursIn(toXml(map))]);
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': scene.locale,
    },
    [
      el('title', {}, [`${words.title}: ${words.date}`]),
      el('desc', {}, [[words.force, words.lens, ...words.notes].join('\n')]),
      defs,
      ...body,
    ],
  );
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
  return { svg, width, height, map: { x: MARGIN, y: top, width: inner, height: sight.height } };
}

const at = (block: Block, top: number, id: string): Drawn =>
  el('g', { id, transform: `translate(${MARGIN} ${top.toFixed(1)})` }, block.drawn);

function blursIn(xml: string): Drawn[] {
  const deviations = new Set([...xml.matchAll(BLURS)].map(([, whole, part]) => Number(`${whole}.${part ?? 0}`)));
  // in pixels of the picture, not of each line's box: a level line has a box without height
  const room = { filterUnits: 'userSpaceOnUse', x: '-5%', y: '-5%', width: '110%', height: '110%' };
  return [...deviations].map((deviation) =>
    el('filter', { id: blurId(deviation), ...room }, [el('feGaussianBlur', { stdDeviation: deviation })]),
  );
}
