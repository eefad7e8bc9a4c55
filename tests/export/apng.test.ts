import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apng } from '../../src/export/apng';

const [WIDTH, HEIGHT] = [5, 4];
const size = { width: WIDTH, height: HEIGHT };

interface Chunk {
  kind: string;
  data: Buffer;
}
function chunksOf(bytes: Uint8Array): Chunk[] {
  const file = Buffer.from(bytes);
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({ kind: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Plays a file as its format says, written from the format's side: what stands on the screen after each frame. */
function play(bytes: Uint8Array): Buffer[] {
  const screen = Buffer.alloc(WIDTH * HEIGHT * 4);
  const shown: Buffer[] = [];
  let box = { x: 0, y: 0, width: 0, height: 0 };
  for (const { kind, data } of chunksOf(bytes)) {
    if (kind === 'fcTL')
      box = { width: data.readUInt32BE(4), height: data.readUInt32BE(8), x: data.readUInt32BE(12), y: data.readUInt32BE(16) };
    if (kind !== 'IDAT' && kind !== 'fdAT') continue;
    const lines = inflateSync(kind === 'fdAT' ? data.subarray(4) : data);
    for (let y = 0; y < box.height; y++) {
      const line = lines.subarray(y * (1 + box.width * 4) + 1, (y + 1) * (1 + box.width * 4));
      for (let i = 4; i < line.length; i++) line[i] = (line[i]! + line[i - 4]!) & 255;
      for (let x = 0; x < box.width; x++) {
        const pixel = line.subarray(x * 4, x * 4 + 4);
        if (pixel[3]! > 0) pixel.copy(screen, ((box.y + y) * WIDTH + box.x + x) * 4);
      }
    }
    shown.push(Buffer.from(screen));
  }
  return shown;
}

/** Opaque pictures of few colours, so that neighbours in time have much in common. */
const picture = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: WIDTH * HEIGHT, maxLength: WIDTH * HEIGHT })
  .map((colours) => Uint8ClampedArray.from(colours.flatMap((colour) => [colour * 80, 255 - colour, 7, 255])));

describe('an animated PNG', () => {
  it('shows, frame after frame, what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(picture, { minLength: 1, maxLength: 6 }), async (pictures) => {
        const file = await apng(
          pictures.map((rgba) => ({ rgba, ms: 500 })),
          size,
        );
        expect(play(file)).toEqual(pictures.map((rgba) => Buffer.from(rgba)));
      }),
      { numRuns: 60 },
    );
  });

  it('counts its frames and numbers its parts without a gap', async () => {
    const [white, black] = [255, 0].map((light) =>
      new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(light).map((value, i) => (i % 4 === 3 ? 255 : value)),
    );
    const chunks = chunksOf(
      await apng(
        [white!, black!, white!].map((rgba) => ({ rgba, ms: 1500 })),
        size,
      ),
    );
    expect(chunks.map(({ kind }) => kind).join(' ')).toBe('IHDR acTL fcTL IDAT fcTL fdAT fcTL fdAT IEND');
    expect(chunks[1]!.data.readUInt32BE(0)).toBe(3);
    expect(chunks.filter(({ kind }) => /fcTL|fdAT/.test(kind)).map(({ data }) => data.readUInt32BE(0))).toEqual([0, 1, 2, 3, 4]);
    expect(chunks[2]!.data.readUInt16BE(20) / chunks[2]!.data.readUInt16BE(22)).toBe(1.5);
  });

  it('is refused without frames, and with one of another size', async () => {
    await expect(apng([], size)).rejects.toThrow(/at least one frame/);
    await expect(apng([{ rgba: new Uint8ClampedArray(8), ms: 1 }], size)).rejects.toThrow(/frame 0 has 2 pixels: give it 5 by 4/);
  });
});
