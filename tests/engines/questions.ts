import { run } from '../../src/cli/run';
import type { Lens, WholeAtlas } from '../../src/core/model';
import { userDay } from '../../src/core/time';
import { toIso } from '../../src/core/civil';

export type Row = Record<string, string | number | null>;
/** A question in the parameters of the SQL, and the rows that the command line answers it with. */
export interface Question {
  id: string;
  query: 'change' | 'totals' | 'history';
  parameters: Record<string, string | number>;
  expected: Row[];
}

const CHANGES: [from: string, to: string, lens: Lens][] = [
  ['1857', '1860', 'dejure'],
  ['1857', '1860', 'defacto'],
  ['1640', '2026', 'dejure'],
  ['1858-05-28', '1858-05-28', 'dejure'],
  ['1858-05-27', '1858-05-28', 'dejure'],
];
const DATES: [date: string, lens: Lens][] = [
  ['1640-01-01', 'dejure'],
  ['1689-09-06', 'dejure'],
  ['1858-05-27', 'dejure'],
  ['1858-05-28', 'dejure'],
  ['1875', 'defacto'],
  ['1920', 'defacto'],
  ['2026', 'dejure'],
];
/** On the Amur, in Tuva, on Sakhalin, in Kulja, at Peking, on Bolshoi Ussuriysky, in an archipelago, and just this side and that of the Amur. */
const PLACES: [lon: number, lat: number, lens: Lens][] = [
  [127.5, 51, 'dejure'],
  [94.45, 51.7, 'defacto'],
  [142.7, 47, 'dejure'],
  [81.3, 43.9, 'defacto'],
  [116.4, 39.9, 'dejure'],
  [134.75, 48.35, 'dejure'],
  [147.9, 45, 'dejure'],
  [127.53, 50.3, 'dejure'],
  [127.45, 50.2, 'dejure'],
];

/** What is asked of every engine, with the answers of `thalweg` itself. */
export function questions(atlas: WholeAtlas): Question[] {
  const ask = (...argv: string[]): Row[] => JSON.parse(thalweg(atlas, argv));
  const changes = CHANGES.map(([from, to, lens]): Question => ({
    id: `change ${from} ${to} ${lens}`,
    query: 'change',
    parameters: { from: toIso(userDay(from)), to: toIso(userDay(to)), lens },
    expected: ask('change', from, to, '--lens', lens, '--format', 'json').map((row) => comparable(without(row, ['dataset_version']))),
  }));
  const totals = DATES.map(([date, lens]): Question => ({
    id: `totals ${date} ${lens}`,
    query: 'totals',
    parameters: { date: toIso(userDay(date)), lens },
    expected: ask('totals', date, '--lens', lens, '--format', 'json').map((row) =>
      comparable(without(row, ['lens', 'date', 'dataset_version'])),
    ),
  }));
  const histories = PLACES.map(([lon, lat, lens]): Question => ({
    id: `history ${lon} ${lat} ${lens}`,
    query: 'history',
    parameters: { lon, lat, lens },
    expected: ask('history', String(lon), String(lat), '--lens', lens, '--json').map((row) => {
      // the query asks who held the place; who contested it, and how sure that is, are columns of the table beside it
      const { since, until, holders, ...rest } = without(row, ['contested_by', 'confidence']) as Row & { holders: unknown };
      return comparable({ ...rest, from_date: since!, to_date: until!, holders: (holders as string[]).join('+') });
    }),
  }));
  return [...changes, ...totals, ...histories];
}

function thalweg(atlas: WholeAtlas, argv: string[]): string {
  let [told, said] = ['', ''];
  const code = run(argv, { root: '.', out: (text) => (told += text), say: (line) => (said += line), atlas: () => atlas });
  if (code !== 0) throw new Error(`thalweg ${argv.join(' ')} gave ${String(code)}: ${said}`);
  return told;
}

const without = (row: Row, names: string[]): Row => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** The order in which holders are named means nothing: the tables have them by the alphabet. */
const comparable = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      /holders$/.test(name) && typeof value === 'string' ? value.split('+').sort().join('+') : value,
    ]),
  );
