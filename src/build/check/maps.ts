import type { Feature, MultiPolygon, Polygon } from 'geojson';

type Area = Feature<Polygon | MultiPolygon>;

/**
 * The sets of polygons that are on one map at one time: of one `lens` (`both` is on either, and so is what names none), and on one day of
 * `start_date` to `end_date` (not included), or with one `effective` day. Sets that lie within another are left out.
 */
export function mapsOf(areas: Area[]): Area[][] {
  const lenses = new Set(areas.map((area) => textOf(area, 'lens')).filter((lens) => lens && lens !== 'both'));
  const ofLens = (lens: string) => areas.filter((area) => [lens, 'both', undefined].includes(textOf(area, 'lens')));
  return (lenses.size === 0 ? [areas] : [...lenses].map((lens) => ofLens(lens!))).flatMap(atOneTime);
}

const textOf = ({ properties }: Area, key: string): string | undefined => {
  const value: unknown = properties?.[key];
  return typeof value === 'string' ? value : undefined;
};

/** Whatever begins is on the map with all that has begun and not yet ended: the largest such sets. */
function atOneTime(areas: Area[]): Area[][] {
  const starts = new Set(areas.map((area) => textOf(area, 'start_date') ?? textOf(area, 'effective')));
  const maps = [...starts].map((day) => areas.filter((area) => isOn(area, day)));
  return maps.filter((map, i) => !maps.some((other, j) => contains(other, map) && (other.length > map.length || j < i)));
}

function isOn(area: Area, day: string | undefined): boolean {
  const effective = textOf(area, 'effective');
  if (effective !== undefined) return effective === day;
  if (day === undefined) return textOf(area, 'start_date') === undefined;
  const [start, end] = [textOf(area, 'start_date'), textOf(area, 'end_date')];
  return (start === undefined || start <= day) && (end === undefined || day < end);
}

function contains(larger: Area[], smaller: Area[]): boolean {
  const all = new Set(larger);
  return smaller.every((area) => all.has(area));
}
