/** A run of tiles with the same content: `offset` and `length` in the part of the archive that holds the tiles. */
export interface Entry {
  id: number;
  offset: number;
  length: number;
  /** How many tiles in a row; 0 in a root directory means that the content is another directory. */
  run: number;
}

/** A directory of a PMTiles archive (version 3): column by column, ids as steps, an offset that follows on the one before as 0. */
export function directory(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  varint(bytes, entries.length);
  entries.forEach(({ id }, i) => varint(bytes, id - (entries[i - 1]?.id ?? 0)));
  for (const { run } of entries) varint(bytes, run);
  for (const { length } of entries) varint(bytes, length);
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    varint(bytes, before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return Uint8Array.from(bytes);
}

/** Seven bits a byte, the lowest first; by division, for an offset may need more than 32 bits. */
function varint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}
