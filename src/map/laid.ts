import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Line } from '../core/lines';
import type { Outline } from '../core/model';
import { everyReading } from '../core/reading';

const NEVER_BORDER = ['literal', ['coast', 'frame']] as const;
export const canBorder: FilterSpecification = ['!', ['in', ['get', 'kind'], NEVER_BORDER]] as unknown as FilterSpecification;

/** A list that is longer costs more than the lines that it leaves out. */
export const MANY = 400;

/** Things by their ids. */
export const among = (ids: readonly string[]): ExpressionSpecification => ['match', ['get', 'id'], [...ids], true, false];

/**
 * The arcs that some act lays in one of these ways under some reading. An unseen line still costs the corners that it has, and all corners are
 * painted anew when it changes; so that a layer holds only what it can ever show.
 */
export function everLaid(atlas: Outline, statuses: readonly Line['status'][]): FilterSpecification {
  const others = atlas.layings.length > 0 ? 'unlaid' : 'drawn';
  if (statuses.includes(others)) return canBorder;
  const laid = everyReading(atlas).flatMap(({ layings }) => layings.filter(({ status }) => statuses.includes(status)));
  const ids = [...new Set(laid.map(({ arc }) => arc))].sort();
  if (ids.length > MANY) return canBorder;
  return ids.length > 0 ? among(ids) : ['boolean', false];
}
