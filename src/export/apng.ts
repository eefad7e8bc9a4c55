/** An animated PNG, which every browser shows and every word processor takes for a still of its first frame. */

/** One picture, RGBA, and how long it stands. */
export interface Frame {
  rgba: Uint8ClampedArray;
  ms: number;
}
export interface Size {
  width: number;
  height: number;
}
interface Box extends Size {
  x: number;
  y: number;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const [PIXEL, KEEP, OVER] = [4, 0, 1];

/**
 * Writes frames of one size, the first in full, of each other only what differs from the one before. Frames are read one by one, so that no
 * more than two are held. Throws a RangeError when a frame has another size or there is none.
 */
export async function apng(frames: AsyncIterable<Frame> | Iterable<Frame>, { width, height }: Size): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let before: Uint8ClampedArray | undefined;
  let [sequence, count] = [0, 0];
  for await (const { rgba, ms } of frames) {
    if (rgba.length !== width * height * PIXEL)
      throw new RangeError(`frame ${count} has ${rgba.length / PIXEL} pixels: give it ${width} by ${height}`);
    const box = before ? differing(before, rgba, width) : { x: 0, y: 0, width, height };
    parts.push(chunk('fcTL', control(sequence++, box, ms)));
    const data = await deflate(rows(rgba, before, box, width));
    parts.push(before ? chunk('fdAT', concat([uint32(sequence++), data])) : chunk('IDAT', data));
    before = rgba;
    count += 1;
  }
  if (count === 0) throw new RangeError('an animation needs at least one frame');
  const head = chunk('IHDR', concat([uint32(width), uint32(height), Uint8Array.of(8, 6, 0, 0, 0)]));
  return concat([
    Uint8Array.from(SIGNATURE),
    head,
    chunk('acTL', concat([uint32(count), uint32(0)])),
    ...parts,
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The smallest box around every pixel that changed; one pixel where none did, for a frame cannot be empty. */
function differing(before: Uint8ClampedArray, now: Uint8ClampedArray, width: number): Box {
  const [old, fresh] = [before, now].map((rgba) => new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / PIXEL)) as [
    Uint32Array,
    Uint32Array,
  ];
  let [left, top, right, bottom] = [width, Infinity, -1, -1];
  for (let i = 0; i < fresh.length; i++) {
    if (old[i] === fresh[i]) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), y];
  }
  return right < 0 ? { x: 0, y: 0, width: 1, height: 1 } : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** The lines of a box, each as its differences from the pixel before; what is as it was is left clear. */
function rows(now: Uint8ClampedArray, before: Uint8ClampedArray | undefined, box: Box, width: number): Uint8Array<ArrayBuffer> {
  const SUB = 1;
  const length = 1 + box.width * PIXEL;
  const out = new Uint8Array(length * box.height);
  const line = new Uint8Array(box.width * PIXEL);
  for (let y = 0; y < box.height; y++) {
    const from = ((box.y + y) * width + box.x) * PIXEL;
    line.set(now.subarray(from, from + line.length));
    if (before) clearSame(line, before.subarray(from, from + line.length));
    out[y * length] = SUB;
    for (let i = 0; i < line.length; i++) out[y * length + 1 + i] = line[i]! - (i < PIXEL ? 0 : line[i - PIXEL]!);
  }
  return out;
}

function clearSame(line: Uint8Array, before: Uint8ClampedArray): void {
  for (let i = 0; i < line.length; i += PIXEL) {
    const same = [0, 1, 2, 3].every((part) => line[i + part] === before[i + part]);
    if (same) line.fill(0, i, i + PIXEL);
  }
}

function control(sequence: number, { x, y, width, height }: Box, ms: number): Uint8Array {
  const delay = new Uint8Array(4);
  new DataView(delay.buffer).setUint16(0, ms);
  new DataView(delay.buffer).setUint16(2, 1000);
  return concat([...[sequence, width, height, x, y].map(uint32), delay, Uint8Array.of(KEEP, OVER)]);
}

/** zlib, as PNG wants it. */
async function deflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const body = concat([Uint8Array.from(kind, (letter) => letter.charCodeAt(0)), data]);
  return concat([uint32(data.length), body, uint32(crc32(body))]);
}

const uint32 = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

function concat(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
const crc32 = (bytes: Uint8Array): number => ~bytes.reduce((crc, byte) => TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8), ~0) >>> 0;
