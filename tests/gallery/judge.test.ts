import { describe, expect, test } from 'vitest';
import { judge, type Picture } from './judge';
import { readPicture, referenceOf } from './picture';

type Shade = readonly [number, number, number];
const RUSSIA: Shade = [91, 127, 166];
const CHINA: Shade = [211, 160, 63];
const PAPER: Shade = [245, 241, 232];
const INK: Shade = [43, 42, 40];

/** A picture of what `at` says of each pixel. */
function drawn(at: (x: number, y: number) => Shade, width = 640, height = 400): Picture {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(at(x, y), (y * width + x) * 4);
  return { width, height, data };
}
/** Two states with a border aslant, a column of lines of letters to the right, and an island that is given as Russia’s or China’s. */
const map =
  (island: Shade = CHINA) =>
  (x: number, y: number): Shade => {
    if (x >= 480) return y % 12 < 7 && (x * 7 + y * 3) % 5 < 2 ? INK : PAPER;
    if (x > 200 && x < 232 && y > 300 && y < 324) return island;
    if (Math.abs(y - 150 - x / 3) < 1.5) return INK;
    return y < 150 + x / 3 ? RUSSIA : CHINA;
  };
const moved = (at: (x: number, y: number) => Shade, dx: number, dy: number) => (x: number, y: number) => at(x - dx, y - dy);
/** Noise that comes out the same every time. */
const noisy = (at: (x: number, y: number) => Shade, by: number) => (x: number, y: number) =>
  at(x, y).map((shade, i) => Math.min(255, Math.max(0, shade + (((x * 31 + y * 17 + i * 7) % 11) / 5 - 1) * by))) as unknown as Shade;

const isWord = (x: number, y: number) => x > 590 && y >= 96 && y < 103;

const WANT = drawn(map());

describe('two pictures are alike', () => {
  test.each([
    ['that are the same', drawn(map())],
    ['when everything lies a pixel to the right', drawn(moved(map(), 1, 0))],
    ['when everything lies a pixel further up', drawn(moved(map(), 0, -1))],
    ['when edges and fills are a little noisy', drawn(noisy(map(), 12))],
    ['when another browser puts a word on the next line', drawn((x, y) => (isWord(x, y) ? PAPER : map()(x, y)))],
    ['when letters are smoothed otherwise', drawn((x, y) => (x < 480 ? map()(x, y) : soften(map(), x, y)))],
  ])('%s', (_, got) => {
    expect(judge(WANT, got)).toMatchObject({ alike: true });
  });
});

function soften(at: (x: number, y: number) => Shade, x: number, y: number): Shade {
  const [here, beside] = [at(x, y), at(x + 1, y)];
  return here.map((shade, i) => (shade * 3 + beside[i]!) / 4) as unknown as Shade;
}

describe('two pictures are not alike', () => {
  test.each([
    ['when a small region has another holder', drawn(map(RUSSIA))],
    ['when the border lies ten pixels off', drawn(moved(map(), 0, 10))],
    ['when the column is empty', drawn((x, y) => (x < 480 ? map()(x, y) : PAPER))],
    ['when a line of letters is gone', drawn((x, y) => (x < 480 || y < 96 || y > 108 ? map()(x, y) : PAPER))],
    ['when the theme is another', drawn((x, y) => map()(x, y).map((shade) => 255 - shade) as unknown as Shade)],
    ['of other sizes', drawn(map(), 640, 392)],
  ])('%s', (_, got) => {
    expect(judge(WANT, got)).toMatchObject({ alike: false });
  });

  test.each([
    ['the eve of a treaty and its day', 'eve-1858-05-27', 'aigun-1858-05-28'],
    ['what the treaties say and who was there', 'mouth-1855-treaty', 'mouth-1855-ground'],
  ])('of two references: %s', (_, one, other) => {
    expect(judge(readPicture(referenceOf(one)), readPicture(referenceOf(other)))).toMatchObject({ alike: false });
  });
});

test('what is off is told in numbers and painted red, and the rest pale', () => {
  const { reason, difference } = judge(WANT, drawn(map(RUSSIA)));
  expect(reason).toMatch(
    /^0\.\d\d % of the squares are off \(allowed: 1\.50 %\), \d+ of them in one patch \(allowed: 18\), as solid as land$/,
  );
  const at = (x: number, y: number) => [...difference.data.slice((y * 640 + x) * 4, (y * 640 + x) * 4 + 3)];
  const [red, , blue] = at(216, 312);
  expect(red! - blue!).toBeGreaterThan(60);
  expect(Math.min(...at(20, 20))).toBeGreaterThan(180);
});
