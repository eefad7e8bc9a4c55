/** Several holders are spelled alike wherever they are told, for whoever asks a table compares texts. */
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { tenureKey } from '../../src/core/history';
import { joined } from '../../src/core/joined';
import { packageFiles } from '../../src/export/package';
import { sample } from '../ui/sample';

function printed(line: string): string {
  let out = '';
  void run(line.split(' '), { root: 'nowhere', out: (text) => void (out += text), say: () => undefined, atlas: () => sample });
  return out;
}
const inPackage = (path: string) => new TextDecoder().decode(new Map(packageFiles(sample, { layers: true })).get(path));

test('in alphabetical order, as the act does not', () => {
  const authored = ['russia', 'china'];
  expect([joined(authored), joined(['russia']), joined([])]).toEqual(['china+russia', 'russia', '']);
  expect(authored).toEqual(['russia', 'china']);
  expect(tenureKey({ holders: authored, status: 'joint' })).toBe('china+russia/joint');
});

const coast = '"id":"coast"';
test.each([
  ['change', () => csvParse(printed('change 1857 1858')).map((row) => row.to_holders)],
  ['totals', () => csvParse(printed('totals 1859')).map((row) => row.holders)],
  [
    'a layer',
    () => [
      /"holder":"([^"]*)"/.exec(
        inPackage('layers/aigun-1858.geojson')
          .split('\n')
          .find((line) => line.includes(coast))!,
      )![1],
    ],
  ],
  ['the package', () => csvParse(inPackage('tenures.csv')).map((row) => row.holders)],
])('by %s', (_, spelled) => {
  expect(spelled()).toContain('china+russia');
  expect(spelled()).not.toContain('russia+china');
});
