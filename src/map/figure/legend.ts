import { netChange } from '../../core/change';
import type { Day } from '../../core/civil';
import { holderName } from '../../core/names';
import { presentOn } from '../../core/present';
import type { Line } from '../../core/lines';
import type { Tenure } from '../../core/model';
import { doubtsOf } from '../../core/doubt';
import { isSoft } from '../../core/zone';
import { t } from '../../i18n';
import { doubtKey } from '../../i18n/doubt';
import { FIGURE_WORDS } from '../../i18n/figures';
import { sightOf } from '../../state/sight';
import type { Store } from '../../state/store';
import type { Flavour } from '../flavour';
import { GAIN, GAIN_SHARED, lookGained, lookOf, type Look } from '../look';
import { landColours } from '../style-land';
import { DOUBT } from '../style-doubt';
import { el, type Drawn } from './element';
import { hatchId } from './hatches';
import { markAt } from './marks';

/** A sign of the map, drawn in a box of 30 by 18 pixels, and what it means; `hatch` has to be among the patterns of the picture. */
export interface LegendItem {
  text: string;
  sign: Drawn[];
  hatch?: string;
}
const [WIDE, HIGH] = [30, 18];

/** What the map shows now and nothing else: holders with the most land first, status, lines, and what the reader has turned on. */
export function legendOf(store: Store, flavour: Flavour): LegendItem[] {
  const { atlas } = store;
  const [lens, locale] = [store.lens.peek(), store.locale.peek()];
  const { day, since } = sightOf(store).peek();
  const areas = new Map(atlas.faces.map((face) => [face.id, face.area_km2]));
  const soft = new Set(atlas.arcs.filter(isSoft).map(({ id }) => id));
  const present = presentOn(store.tenuresOn(lens, day), store.linesOn(lens, day), areas, soft);
  const [m, colours] = [t(locale), landColours(atlas, flavour)];
  const land = (text: string, look: Look): LegendItem => ({ text, sign: swatch(look, colours, flavour), hatch: look.hatch });
  const named = (id: string) => atlas.holders.find((holder) => holder.id === id);
  return [
    ...present.holders.map((id) => {
      const holder = named(id);
      return land(holder ? holderName(holder, day, locale).text : id, { fill: id, hatch: '' });
    }),
    ...present.statuses.map((tenure: Tenure) => land(m[`status_${tenure.status}`], lookOf(tenure))),
    ...gains(store, since, day).map((hatch) =>
      land(FIGURE_WORDS[locale][hatch === GAIN ? 'gained' : 'gainedShared'], { fill: 'paper', hatch }),
    ),
    ...present.lines.map((style) => ({ text: m[`legendLine_${style}`], sign: [line(LINES[style], flavour.border)] })),
    ...(since === undefined && doubtsOf(atlas, lens).faces.on(day).size > 0 ? [land(doubtKey(locale), { fill: '', hatch: DOUBT })] : []),
    ...(present.soft ? [{ text: t(locale).zoneEdge, sign: [zone(flavour)] }] : []),
    ...switched(store, flavour),
  ];
}

/** The signs of a comparison that are on the map. */
function gains(store: Store, since: Day | undefined, day: Day): string[] {
  if (since === undefined) return [];
  const lens = store.lens.peek();
  const tenures = store.tenuresOn(lens, day);
  const seen = new Set(netChange(store.outline, since, day, lens).map((change) => lookGained(tenures.get(change.region), change).hatch));
  return [GAIN, GAIN_SHARED].filter((hatch) => seen.has(hatch));
}

function switched(store: Store, flavour: Flavour): LegendItem[] {
  const locale = store.locale.peek();
  const m = t(locale);
  const journeys = store.expeditionsOn.peek() && store.comparison.peek().kind === 'off';
  return [
    ...(store.ghosts.peek() ? [{ text: m.legendGhost, sign: [line({ width: 1.3, dashes: '3.5 2.5' }, flavour.ghost)] }] : []),
    { text: m.legendPost, sign: markAt('post', [WIDE / 2, HIGH / 2], 1, flavour) },
    ...(journeys ? [{ text: m.legendJourney, sign: [line({ width: 1.5 }, flavour.voyage)] }] : []),
    ...(store.area.peek().kind === 'none'
      ? []
      : [{ text: FIGURE_WORDS[locale].area, sign: [line({ width: 2, dashes: '6 3' }, flavour.select)] }]),
  ];
}

type Pen = { width: number; dashes?: string; cap?: string; opacity?: number };
/** As `style-lines.ts` draws them. */
const LINES: Record<Line['status'], Pen> = {
  fixed: { width: 2 },
  drawn: { width: 2 },
  described: { width: 2, dashes: '9 4' },
  disputed: { width: 2, dashes: '0.1 3.8', cap: 'round' },
  unlaid: { width: 0.9, opacity: 0.45 },
};

const WAY = 'M1 12C9 12 8 6 15 6s7 6 14 4';
const line = ({ width, dashes, cap, opacity }: Pen, stroke: string): Drawn =>
  el('path', {
    d: WAY,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dashes,
    'stroke-linecap': cap,
    'stroke-opacity': opacity,
  });
const zone = ({ paper, faint }: Flavour): Drawn =>
  el('g', {}, [
    el('path', { d: WAY, fill: 'none', stroke: faint, 'stroke-width': 11, 'stroke-opacity': 0.35 }),
    el('path', { d: WAY, fill: 'none', stroke: paper, 'stroke-width': 6 }),
  ]);

function swatch({ fill, hatch }: Look, colours: Map<string, string>, { land, faint }: Flavour): Drawn[] {
  const box = { x: 0.5, y: 0.5, width: WIDE - 1, height: HIGH - 1 };
  return [
    el('rect', { ...box, fill: colours.get(fill) ?? land }),
    ...(hatch ? [el('rect', { ...box, fill: `url(#${hatchId(hatch)})` })] : []),
    el('rect', { ...box, fill: 'none', stroke: faint }),
  ];
}
