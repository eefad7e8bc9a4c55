import { createHash } from 'node:crypto';
import type { Assigned } from './assign';

/** The build with the mark that every file of it carries. */
export interface Versioned extends Assigned {
  checksum: string;
}

/** The checksum says which authored content a file was built from; formatting and the order of keys do not count. */
export const version = (assigned: Assigned): Versioned => ({ ...assigned, checksum: sha256(canonical(assigned.authored)) });

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** JSON with sorted keys and no spaces. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
