import { toIso, type Day } from '../core/civil';
import { LENSES, LOCALES, type Outline } from '../core/model';
import { userDay } from '../core/time';
import { readData, writeData } from './data-ref';
import { clamp } from './store';
import { readArea, writeArea } from './url-area';
import { readReading, writeReading } from './url-reading';
import { readSelection, writeSelection } from './url-selection';
import { COMPARE_WAYS, MIDDLE, PANELS, SECOND_NAMES, THEMES, type Camera, type Comparison, type Span, type View } from './view';

type Problems = string[];

/**
 * What an address says: `#map=3.40/50.0000/113.0000&date=1858-05-28&lens=dejure&panel=change&...`. A value that means nothing in this atlas
 * is left out and told in `problems`, so that an old or mistyped link still opens.
 */
export function readUrl(hash: string, atlas: Outline, problems: Problems = []): Partial<View> {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const story = readStep(given, problems);
  const data = readData(hash, problems);
  const view: Partial<View> = {
    data: data.kind === 'home' ? undefined : data,
    date: readDay(given, 'date', atlas, problems),
    lens: readOne(given, 'lens', LENSES, problems),
    reading: readReading(given, atlas, problems),
    panel: readOne(given, 'panel', PANELS, problems) ?? (story === undefined ? undefined : 'story'),
    story,
    locale: readOne(given, 'lang', LOCALES, problems),
    theme: readOne(given, 'theme', THEMES, problems),
    camera: readCamera(given, problems),
    comparison: readComparison(given, atlas, problems),
    compareAs: readOne(given, 'compare', COMPARE_WAYS, problems),
    divider: readDivider(given, problems),
    selection: readSelection(given, atlas, problems),
    expeditionsOn: readSwitch(given, 'expeditions', problems),
    ghosts: readSwitch(given, 'ghosts', problems),
    seconds: readOne(given, 'names', SECOND_NAMES, problems),
    claims: readSwitch(given, 'claims', problems),
    span: readSpan(given, atlas, problems),
    factsOn: readSwitch(given, 'facts', problems),
    fact: readFact(given, atlas, problems),
    area: readArea(given, atlas, problems),
    embed: readSwitch(given, 'embed', problems),
    play: readSwitch(given, 'play', problems),
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}

/** What every address of the page says, in this order; the rest is left out where it is as usual. */
const ALWAYS = ['map', 'date', 'lens', 'panel', 'lang'] as const;

/** Whether an address has all that the page always writes: then it is one of the page's own, and not a few words typed by hand. */
export function isWhole(hash: string): boolean {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return ALWAYS.every((key) => given.has(key));
}

export function writeUrl(view: View): string {
  const { camera, comparison, selection } = view;
  const always: Record<(typeof ALWAYS)[number], string> = {
    map: `${camera.zoom.toFixed(2)}/${camera.lat.toFixed(4)}/${camera.lon.toFixed(4)}`,
    date: toIso(view.date),
    lens: view.lens,
    panel: view.panel,
    lang: view.locale,
  };
  const parts = [...writeData(view.data), ...ALWAYS.map((key) => `${key}=${always[key]}`)];
  if (comparison.kind === 'between') parts.push(`from=${toIso(comparison.from)}`, `to=${toIso(comparison.to)}`, ...writeSwipe(view));
  parts.push(...writeSelection(selection), ...writeReading(view.reading));
  if (view.theme !== 'auto') parts.push(`theme=${view.theme}`);
  if (!view.expeditionsOn) parts.push('expeditions=0');
  if (view.ghosts) parts.push('ghosts=1');
  if (view.seconds !== 'none') parts.push(`names=${view.seconds}`);
  if (view.claims) parts.push('claims=1');
  if (view.story !== null) parts.push(`story=${view.story}`);
  if (view.span) parts.push(`span=${toIso(view.span.first)}/${toIso(view.span.last)}`);
  if (view.factsOn) parts.push('facts=1');
  if (view.fact !== '') parts.push(`fact=${view.fact}`);
  const area = writeArea(view.area);
  if (area) parts.push(area);
  if (view.embed) parts.push('embed=1');
  if (view.play) parts.push('play=1');
  return `#${parts.join('&')}`;
}

function writeSwipe({ compareAs, divider }: View): string[] {
  if (compareAs !== 'swipe') return [];
  return ['compare=swipe', ...(divider === MIDDLE ? [] : [`divider=${Math.round(divider)}`])];
}

function readOne<T extends string>(given: URLSearchParams, key: string, known: readonly T[], problems: Problems): T | undefined {
  const text = given.get(key);
  if (text === null) return undefined;
  const found = known.find((each) => each === text);
  if (!found) problems.push(`${key}="${text}" is not one of ${known.join(', ')}`);
  return found;
}

/** Whether the story has such a step is seen when it is loaded. */
function readStep(given: URLSearchParams, problems: Problems): string | undefined {
  const text = given.get('story');
  if (text === null || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text ?? undefined;
  problems.push(`story="${text}" is not a step of the story`);
  return undefined;
}

const readSwitch = (given: URLSearchParams, key: string, problems: Problems): boolean | undefined => {
  const text = readOne(given, key, ['0', '1'], problems);
  return text === undefined ? undefined : text === '1';
};

function readDay(given: URLSearchParams, key: string, atlas: Outline, problems: Problems): Day | undefined {
  const text = given.get(key);
  if (text === null) return undefined;
  try {
    const day = userDay(text);
    if (clamp(atlas, day) === day) return day;
    problems.push(`${key}="${text}" is outside the atlas, which runs from ${atlas.dataset.range.from} to ${atlas.dataset.range.to}`);
  } catch (error) {
    problems.push(`${key}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}

function readFact(given: URLSearchParams, atlas: Outline, problems: Problems): string | undefined {
  const id = given.get('fact');
  if (id === null || atlas.events.some((event) => event.id === id)) return id ?? undefined;
  problems.push(`fact="${id}" is not in this atlas`);
  return undefined;
}

function readSpan(given: URLSearchParams, atlas: Outline, problems: Problems): Span | undefined {
  const text = given.get('span');
  if (text === null) return undefined;
  const ends = text.split('/');
  const [first, last] = ends.map((end) => readDay(new URLSearchParams({ span: end }), 'span', atlas, problems));
  if (first !== undefined && last !== undefined && ends.length === 2 && first < last) return { first, last };
  problems.push(`span="${text}" is not a part of the timeline: write two days of the atlas, the earlier first, as 1850-01-01/1860-12-31`);
  return undefined;
}

function readCamera(given: URLSearchParams, problems: Problems): Camera | undefined {
  const text = given.get('map');
  if (text === null) return undefined;
  const [zoom, lat, lon] = text.split('/').map((part) => (part.trim() === '' ? NaN : Number(part))) as [number, number, number];
  const good = text.split('/').length === 3 && zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  if (!good) problems.push(`map="${text}" is not zoom/latitude/longitude, for example 4.50/50.0000/127.0000`);
  return good ? { lon, lat, zoom } : undefined;
}

function readDivider(given: URLSearchParams, problems: Problems): number | undefined {
  const text = given.get('divider');
  if (text === null) return undefined;
  if (/^\d{1,3}$/.test(text) && Number(text) <= 100) return Number(text);
  problems.push(`divider="${text}" is not a whole number from 0 (left) to 100 (right)`);
  return undefined;
}

function readComparison(given: URLSearchParams, atlas: Outline, problems: Problems): Comparison | undefined {
  if (!given.has('from') && !given.has('to')) return undefined;
  const [from, to] = [readDay(given, 'from', atlas, problems), readDay(given, 'to', atlas, problems)];
  if (from !== undefined && to !== undefined && from <= to) return { kind: 'between', from, to };
  problems.push(
    `from="${given.get('from') ?? ''}" and to="${given.get('to') ?? ''}" do not make a comparison: give two days, the earlier as from`,
  );
  return undefined;
}
