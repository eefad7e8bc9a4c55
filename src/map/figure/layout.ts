import type { SheetWords } from '../../core/sheet';
import type { Flavour } from '../flavour';
import { el, type Drawn } from './element';
import type { LegendItem } from './legend';
import { NOTE, TEXT, TITLE, wrap, type Letters, type Measure } from './letters';

/** A block of the sheet, drawn from its own upper left corner, and how high it is. */
export interface Block {
  drawn: Drawn[];
  height: number;
}
const COLUMN_PX = 235;
const NARROW_PX = 300;
/** Chinese has no italics. */
const CHINESE = /[\u4e00-\u9fff]/;
const ROW_PX = 25;
const SIGN_PX = 38;

type Line = { text: string; size: number; letters: Letters; fill: string };

/** Lines of text under each other. */
function paragraph({ text, size, letters, fill }: Line, width: number, measure: Measure, leading = 1.3): Block {
  const lines = wrap(text, width, (piece) => measure(piece, size, letters));
  const high = size * leading;
  const style = {
    'font-family': letters.family,
    'font-weight': letters.weight,
    'font-size': size,
    'font-style': CHINESE.test(text) ? 'normal' : letters.style,
    fill,
  };
  const rows = lines.map((line, i) => el('tspan', { x: 0, y: (i * high + size).toFixed(1) }, [line]));
  return { drawn: lines.length > 0 ? [el('text', style, rows)] : [], height: lines.length * high };
}

export function stack(blocks: Block[], gap: number): Block {
  let top = 0;
  const drawn = blocks.flatMap((block) => {
    if (block.height === 0) return [];
    const placed = el('g', { transform: `translate(0 ${top.toFixed(1)})` }, block.drawn);
    top += block.height + gap;
    return [placed];
  });
  return { drawn, height: Math.max(0, top - gap) };
}

/** What it is of, and the date as the headline, in both calendars while there were two. */
export function heading(
  { title, date, oldStyle, force, lens }: SheetWords,
  width: number,
  { ink, ghost }: Flavour,
  measure: Measure,
): Block {
  const line = (text: string, size: number, letters: Letters, fill = ink) => paragraph({ text, size, letters, fill }, width, measure, 1.25);
  return stack(
    [line(title, 14, NOTE, ghost), line(date, 27, TITLE), line(oldStyle, 14, NOTE, ghost), line(force, 15, NOTE), line(lens, 11.5, TEXT)],
    2,
  );
}

export function legendBlock(items: LegendItem[], width: number, { ink }: Flavour, measure: Measure): Block {
  const columns = Math.max(width < NARROW_PX ? 1 : 2, Math.floor(width / COLUMN_PX));
  const rows = Math.ceil(items.length / columns);
  const room = width / columns - SIGN_PX - 10;
  const drawn = items.map(({ text, sign }, i) => {
    const [left, top] = [(Math.floor(i / rows) * width) / columns, (i % rows) * ROW_PX];
    const label = paragraph({ text, size: measure(text, 11.5, TEXT) > room ? 9.5 : 11.5, letters: TEXT, fill: ink }, room, measure, 1.1);
    const words = el('g', { transform: `translate(${SIGN_PX} ${((18 - label.height) / 2).toFixed(1)})` }, label.drawn);
    return el('g', { transform: `translate(${left.toFixed(1)} ${top})` }, [...sign, words]);
  });
  return { drawn, height: rows * ROW_PX };
}

export const notesBlock = (notes: string[], width: number, { ink }: Flavour, measure: Measure): Block =>
  stack(
    notes.map((text) => paragraph({ text, size: 9, letters: TEXT, fill: ink }, width, measure)),
    3,
  );

const [LONGEST_PX, BAR_PX] = [130, 5];

/** A round number of kilometres, at most 130 pixels long, true in the middle of the map. */
export function scaleBar(kmPerPixel: number, { ink, halo }: Flavour): { drawn: Drawn; width: number } {
  const most = LONGEST_PX * kmPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((n) => n * power).find((n) => n <= most)!;
  const width = km / kmPerPixel;
  const half = width / 2;
  const text = { 'font-family': TEXT.family, 'font-size': 10, fill: ink, 'text-anchor': 'middle' };
  const drawn = el('g', { id: 'scale-bar' }, [
    el('rect', { x: -22, y: -18, width: width + 52, height: 31, fill: halo, 'fill-opacity': 0.85 }),
    el('rect', { width, height: BAR_PX, fill: halo, stroke: ink }),
    el('rect', { width: half, height: BAR_PX, fill: ink }),
    el('text', { ...text, x: 0, y: -5 }, ['0']),
    el('text', { ...text, x: width, y: -5 }, [`${km} km`]),
  ]);
  return { drawn, width };
}
