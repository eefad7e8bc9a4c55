import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openData } from '../../src/cli/atlas';
import { run } from '../../src/cli/run';
import { compose } from '../../src/import/compose';
import { filesOf } from '../../src/import/write';
import { board, box, jitter, setOf } from '../import/compose/made';
import { atlas as own } from './in-process';

const folder = mkdtempSync(join(tmpdir(), 'data-'));
const features = board(3, [1800, 1850], (x, y, step) => (x + step > 1 ? 'red' : 'blue'), 8);
const write = (name: string, files: Iterable<[string, string]>) => {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
};
write('partition', filesOf(compose(setOf(features), {}, () => undefined).atlas));
write('versions', filesOf(compose(setOf(jitter(features, 0.002)), {}, () => undefined).atlas));
write('broken', [['catalog.json', '{"schema":']]);
write('old', [['catalog.json', '{"schema":7}']]);
write('.', [['swapped.geojson', JSON.stringify({ type: 'Polygon', coordinates: [box(50, 10, 50.2, 10.2)] })]]);
write('.', [['elsewhere.geojson', JSON.stringify({ type: 'Polygon', coordinates: [box(50, 20, 50.2, 20.2)] })]]);

async function sh(line: string) {
  let [out, err] = ['', ''];
  const world = {
    root: 'nowhere',
    out: (text: string) => void (out += text),
    say: (text: string) => void (err += `${text}\n`),
    atlas: (data?: string) => (data === undefined ? own : openData(data)),
  };
  const code = await run(
    line.split(' ').map((word) => (word.startsWith('DIR/') ? join(folder, word.slice(4)) : word)),
    world,
  );
  return { code, out, err };
}
const km2 = (json: string): number => (JSON.parse(json) as { area_km2: number }[]).reduce((sum, row) => sum + row.area_km2, 0);

describe.each(['partition', 'versions'])('the answers of an imported folder (%s)', (way) => {
  test('who held a place on a day', async () => {
    const { out } = await sh(`at 10.15 50.05 1840 --data DIR/${way} --json`);
    expect(JSON.parse(out)).toMatchObject({ holders: ['blue'], since: '1800-01-01', until: '1850-01-01', settlement: 'on-1800-01-01' });
    expect(JSON.parse((await sh(`at 10.15 50.05 1850 --data DIR/${way} --json`)).out)).toMatchObject({ holders: ['red'], until: null });
  });
  test('the history of a place, whichever faces it is made of', async () => {
    const { out } = await sh(`history 10.15 50.05 --data DIR/${way} --json`);
    expect(JSON.parse(out).map(({ holders, since, until }: Record<string, unknown>) => [holders, since, until])).toEqual([
      [['blue'], '1800-01-01', '1850-01-01'],
      [['red'], '1850-01-01', null],
    ]);
  });
  test('totals and readings', async () => {
    const { out } = await sh(`totals 1850 --data DIR/${way}`);
    expect(out.split('\n')).toHaveLength(4);
    expect(await sh(`readings --data DIR/${way}`)).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('the change of an imported folder', () => {
  test('is the same in both ways but for slivers, which versions tell of', async () => {
    const one = await sh('change 1800 1850 --data DIR/partition --format json');
    const other = await sh('change 1800 1850 --data DIR/versions --format json --sliver 0.5');
    expect(Math.abs(km2(other.out) - km2(one.out))).toBeLessThan(0.05 * km2(one.out));
    expect(one.err).toBe('');
    expect(other.err).toMatch(/laid over each other: \d+ pieces narrower than 0.5 km/);
  });
  test('has the land of each piece as GeoJSON', async () => {
    const { out } = await sh('change 1800 1850 --data DIR/versions --format geojson');
    const { features: pieces } = JSON.parse(out) as { features: { properties: { region: string; region_name: string } }[] };
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every(({ properties }) => /--/.test(properties.region))).toBe(true);
  });
});

describe('what is wrong is said with its remedy', () => {
  test.each([
    ['at 10.15 50.05 1840 --data DIR/nowhere', 1, /nowhere": there is no such folder: give --data a folder that/],
    ['totals 1840 --data DIR/', 1, /holds no catalog.json/],
    ['totals 1840 --data DIR/broken', 1, /catalog.json: is not JSON/],
    ['totals 1840 --data DIR/old', 1, /schema is not a version that this program reads/],
    ['at 50 10 1840 --data DIR/versions', 1, /lies outside the atlas.*did you mean|lies outside the atlas/],
    ['at 10.15 50.05 1799 --data DIR/versions', 1, /before the atlas begins/],
    ['change 1800 1850 --data DIR/versions --sliver wide', 2, /--sliver "wide" is not a width/],
    ['change 1800 1850 --data DIR/partition --sliver 1', 2, /this atlas is a partition/],
    ['totals 1840 --data', 2, /--data needs a value/],
    ['totals 1840 --data DIR/partition --reading isle:named', 2, /no clause "isle": nothing in this atlas is read in two ways$/m],
    [
      'change 1800 1850 --data DIR/partition --within DIR/swapped.geojson',
      1,
      /no land .* latitude 50 to 50.3; longitude comes first: swap/,
    ],
    ['change 1800 1850 --data DIR/partition --within DIR/elsewhere.geojson', 1, /no land .* longitude 10 to 10.3, latitude 50 to 50.3$/m],
  ])('%s', async (line, code, message) => {
    const answer = await sh(line);
    expect(answer.err).toMatch(message);
    expect(answer.code).toBe(code);
    expect(answer.out).toBe('');
  });
});
