import { createRequire } from 'node:module';
import type { WholeAtlas } from '../core/model';
import type { OverlayChange } from '../core/overlaid';
import { several } from '../core/several';
import { SLIVER_KM } from '../import/compose';
import { UsageError } from './errors';
import { kilometres } from './kilometres';

/** The library that cuts polygons, as a file of its package. */
export const WASM = createRequire(import.meta.url).resolve('clipper2-wasm/dist/es/clipper2z.wasm');

/** `--sliver`, km; undefined where nothing has to be cut, since the faces of a partition have no slivers. Throws UsageError. */
export function readSliver(text: string | undefined, { drawing }: WholeAtlas): number | undefined {
  if (drawing !== 'versions') {
    if (text !== undefined)
      throw new UsageError('--sliver is for versions that were drawn independently, and this atlas is a partition: leave it out');
    return undefined;
  }
  return kilometres('sliver', text) ?? SLIVER_KM;
}

/** What an overlay found beside transfers, a line for each kind. */
export function overlayNotes({ slivers, redrawn, appeared, vanished, overlaps }: OverlayChange): string[] {
  const sum = (pieces: { km2: number }[]) => Math.round(pieces.reduce((all, { km2 }) => all + km2, 0));
  return [
    `versions drawn independently were laid over each other: ${several(slivers.count, 'piece', 'pieces')} narrower than ${slivers.width} km, ${Math.round(slivers.km2)} km2 in all, not counted as change`,
    ...(redrawn.length > 0 ? [several(redrawn.length, 'version was only redrawn', 'versions were only redrawn')] : []),
    ...(appeared.length > 0 ? [`${sum(appeared)} km2 first appear in the data`] : []),
    ...(vanished.length > 0 ? [`${sum(vanished)} km2 are no longer in the data`] : []),
    ...(overlaps.count > 0 ? [`${Math.round(overlaps.km2)} km2 of new versions lie over others that stay`] : []),
  ];
}
