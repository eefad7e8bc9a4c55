import { Compression, PMTiles, SharedPromiseCache, TileType, type DecompressFunc } from 'pmtiles';
import { RangeSource } from './range';

/** A tile, a directory or the facts of an atlas may unpack to so many bytes. */
const MOST_UNPACKED = 512 * 2 ** 20;
/** An entry of a directory takes four bytes at least. */
const ENTRY_BYTES = 4;
const MAGIC = 'PMTiles';

/** A PMTiles archive behind an address, its header and its root directory proven. Throws Error saying what is wrong with it and what to do. */
export async function openArchive(url: string, source = new RangeSource(url)): Promise<PMTiles> {
  const first = await source.getBytes(0, MAGIC.length + 1);
  const magic = new TextDecoder().decode(first.data.slice(0, MAGIC.length));
  if (magic !== MAGIC)
    throw new Error(`${url} is not a PMTiles file: it does not begin with "${MAGIC}". Is it the address of the file itself?`);
  const version = new Uint8Array(first.data)[MAGIC.length]!;
  if (version !== 3)
    throw new Error(`${url} is PMTiles version ${version}; this program reads version 3. Convert it with "pmtiles convert"`);
  const archive = new PMTiles(source, new SharedPromiseCache(100, true, directory(url)), unpack);
  const { tileType, internalCompression, tileCompression } = await archive.getHeader();
  if (tileType !== TileType.Mvt)
    throw new Error(`${url} holds pictures, not vector tiles. Write it with the data package of a Thalweg atlas`);
  const packed = [internalCompression, tileCompression].find((each) => each !== Compression.None && each !== Compression.Gzip);
  if (packed !== undefined) throw new Error(`${url} is packed in a way that browsers do not read. Write it with gzip`);
  return archive;
}

/** A directory is read entry by entry, as many as it says: one that lies would never end. */
const directory =
  (url: string): DecompressFunc =>
  async (packed, compression) => {
    const bytes = await unpack(packed, compression).catch((error: Error) => {
      throw new Error(`${url} is not whole: a directory of it cannot be unpacked (${error.message}). Upload it anew`);
    });
    const count = firstVarint(new Uint8Array(bytes));
    if (count * ENTRY_BYTES > bytes.byteLength)
      throw new Error(`${url} is not whole: a directory of ${count} entries has ${bytes.byteLength} bytes. Upload it anew`);
    return bytes;
  };

function firstVarint(bytes: Uint8Array): number {
  let [value, factor] = [0, 1];
  for (const byte of bytes.subarray(0, 9)) {
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return value;
    factor *= 0x80;
  }
  return Infinity;
}

/** Stops a file that unpacks without end. */
const unpack: DecompressFunc = async (packed, compression) => {
  if (compression === Compression.None || compression === Compression.Unknown) return packed;
  const reader = new Response(packed).body!.pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length <= MOST_UNPACKED) continue;
    await reader.cancel();
    throw new Error(`it unpacks to more than ${MOST_UNPACKED / 2 ** 20} MB`);
  }
  return new Blob(parts).arrayBuffer();
};
