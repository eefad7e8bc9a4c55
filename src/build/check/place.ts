import type { Fault } from '../../core/fault';
import type { Position } from '../../core/model';
import { edtfDays } from '../../core/time';
import type { Geo } from '../geo';

/** A place closes after it opens, and lies inside the frame of the atlas. */
export function placeFaults({ authored, files }: Geo): Fault[] {
  return authored.places.features.flatMap(({ id, geometry, properties: { opened, closed } }) => {
    if (!opened || !closed || edtfDays(opened.gregorian).first <= edtfDays(closed.gregorian).last) return [];
    const what = `closes (${closed.gregorian}) before it opens (${opened.gregorian})`;
    return [
      {
        file: files.places,
        id: String(id),
        at: geometry.coordinates as Position,
        what,
        remedy: 'Mend one of the two dates',
        severity: 'error',
      },
    ];
  });
}
