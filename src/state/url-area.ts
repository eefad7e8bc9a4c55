import type { Position } from 'geojson';
import { checkDrawn } from '../core/drawn';
import type { Outline } from '../core/model';
import type { AreaChoice } from './view';

/** Longer outlines do not go into the address: it would no longer fit in a letter. */
const MAX_CHARACTERS = 300;

/** `area=region:amur-mouth`, or the corners of a polygon without holes, `area=110.5,50;112,50;112,51.25`. */
export function readArea(given: URLSearchParams, atlas: Outline, problems: string[]): AreaChoice | undefined {
  const text = given.get('area');
  if (text === null) return undefined;
  const id = /^region:(.+)$/.exec(text)?.[1];
  if (id !== undefined) {
    if (atlas.faces.some((face) => face.id === id)) return { kind: 'region', id };
    problems.push(`area="${text}": this atlas has no such region`);
    return undefined;
  }
  const corners = text.split(';').map((corner): Position => corner.split(',').map((part) => (part.trim() === '' ? NaN : Number(part))));
  const written = corners.every((corner) => corner.length === 2 && corner.every(Number.isFinite));
  const drawn = written ? checkDrawn([[corners]]) : undefined;
  if (drawn && 'area' in drawn) return { kind: 'drawn', area: drawn.area };
  problems.push(`area="${text}" is not an area: write its corners as lon,lat;lon,lat;lon,lat, going round without crossing`);
  return undefined;
}

/** Undefined where the address cannot carry it: a reader is told so. */
export function writeArea(choice: AreaChoice): string | undefined {
  if (choice.kind === 'none') return undefined;
  if (choice.kind === 'region') return `area=region:${encodeURIComponent(choice.id)}`;
  const { area } = choice;
  if (area.type !== 'Polygon' || area.coordinates.length !== 1) return undefined;
  const text = `area=${area.coordinates[0]!.slice(0, -1)
    .map((corner) => corner.join(','))
    .join(';')}`;
  return text.length <= MAX_CHARACTERS ? text : undefined;
}

/** Whether another reader who gets the address sees the same area. */
export const isInAddress = (choice: AreaChoice): boolean => choice.kind === 'none' || writeArea(choice) !== undefined;
