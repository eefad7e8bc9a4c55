import { gzipSync } from 'fflate';
import { zxyToTileId } from 'pmtiles';
import type { Box } from '../../core/model';
import type { Tile } from './cut';
import { directory, type Entry } from './directory';

const HEADER = 127;
/** Whoever opens an archive reads this much first: header and root directory must fit. */
const FIRST_READ = 16_384;
const VECTOR_TILES = 1;
const GZIP = 2;

/** Tiles up to this many bytes are compared, for those in the midst of one face are all alike; larger ones never are. */
const OFTEN_ALIKE = 512;
type Place = Pick<Entry, 'offset' | 'length'>;

/** No time goes into the bytes: the same tiles give the same archive. */
const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 });

/** What the header says of the tiles. */
export interface Extent {
  box: Box;
  minZoom: number;
  maxZoom: number;
}

/**
 * A PMTiles archive, version 3: one file that any static host serves, read by range requests. Equal tiles (those in the midst of one face)
 * are stored once, and tiles lie in the order of the Hilbert curve, so that neighbours come in one request.
 */
export function archive(tiles: Iterable<Tile>, metadata: object, extent: Extent): Uint8Array<ArrayBuffer> {
  const { entries, contents, addressed } = store(tiles);
  const { root, leaves } = directories(entries);
  const told = gzip(new TextEncoder().encode(JSON.stringify(metadata)));
  const parts = [root, told, ...leaves, ...contents];
  const size = (list: Uint8Array[]) => list.reduce((sum, { length }) => sum + length, 0);
  const lengths = [root.length, told.length, size(leaves), size(contents)];
  const archived = new Uint8Array(HEADER + size(parts));
  archived.set(header(lengths, [addressed, entries.length, contents.length], extent));
  let at = HEADER;
  for (const part of parts) {
    archived.set(part, at);
    at += part.length;
  }
  return archived;
}

/** Each content once, in the order in which the curve first meets it. Tiles are compressed as they come: raw, no two are in memory. */
function store(tiles: Iterable<Tile>): { entries: Entry[]; contents: Uint8Array[]; addressed: number } {
  const small = new Map<string, Uint8Array>();
  const packed: { id: number; content: Uint8Array }[] = [];
  for (const { z, x, y, bytes } of tiles) {
    const key = bytes.length > OFTEN_ALIKE ? undefined : String.fromCharCode(...bytes);
    const content = (key !== undefined && small.get(key)) || gzip(bytes);
    if (key !== undefined) small.set(key, content);
    packed.push({ id: zxyToTileId(z, x, y), content });
  }
  packed.sort((a, b) => a.id - b.id);
  const places = new Map<Uint8Array, Place>();
  const contents: Uint8Array[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const { id, content } of packed) {
    let place = places.get(content);
    if (!place) {
      place = { offset, length: content.length };
      places.set(content, place);
      contents.push(content);
      offset += content.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && id === last.id + last.run) last.run++;
    else entries.push({ id, ...place, run: 1 });
  }
  return { entries, contents, addressed: packed.length };
}

/** One root directory; where that would be too long for the first read, a root of leaves, which are made longer until their root fits. */
function directories(entries: Entry[]): { root: Uint8Array; leaves: Uint8Array[] } {
  const whole = gzip(directory(entries));
  if (HEADER + whole.length <= FIRST_READ) return { root: whole, leaves: [] };
  for (let length = 4096; ; length *= 2) {
    const parts = Array.from({ length: Math.ceil(entries.length / length) }, (_, i) => entries.slice(i * length, (i + 1) * length));
    const leaves = parts.map((part) => gzip(directory(part)));
    let offset = 0;
    const root = gzip(
      directory(
        leaves.map((leaf, i) => ({ id: parts[i]![0]!.id, length: leaf.length, run: 0, offset: (offset += leaf.length) - leaf.length })),
      ),
    );
    if (HEADER + root.length <= FIRST_READ) return { root, leaves };
  }
}

function header(lengths: number[], counts: number[], { box, minZoom, maxZoom }: Extent): Uint8Array {
  const view = new DataView(new ArrayBuffer(HEADER));
  new TextEncoder().encode('PMTiles').forEach((letter, i) => view.setUint8(i, letter));
  view.setUint8(7, 3);
  let offset = HEADER;
  lengths.forEach((length, i) => {
    view.setBigUint64(8 + 16 * i, BigInt(offset), true);
    view.setBigUint64(16 + 16 * i, BigInt(length), true);
    offset += length;
  });
  counts.forEach((count, i) => view.setBigUint64(72 + 8 * i, BigInt(count), true));
  const clustered = 1;
  [clustered, GZIP, GZIP, VECTOR_TILES, minZoom, maxZoom].forEach((value, i) => view.setUint8(96 + i, value));
  const degrees = (at: number, value: number) => view.setInt32(at, Math.round(value * 1e7), true);
  box.forEach((value, i) => degrees(102 + 4 * i, value));
  view.setUint8(118, minZoom);
  degrees(119, (box[0] + box[2]) / 2);
  degrees(123, (box[1] + box[3]) / 2);
  return new Uint8Array(view.buffer);
}
