import type { Confidence } from '../../core/parts';
import { edtfYear, readDate } from '../dates/read-date';
import type { Told } from '../dates/told';
import { own } from '../own';
import { claimOf, lineOf } from './claim';
import { namedPair } from './plain-fields';
import type { Shape } from './shape';
import { present, spelt } from './survey';

/** The year in a file's name: `world_1700.geojson`, `world_bc500.geojson` (500 BC is the year -499). */
export function yearOf(path: string): number | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/([.](geo|topo)?json[a-z]*|[.][a-z]{2,8})+$/i, '');
  const found = /(?:^|[^a-z0-9])(bce?)?[_ -]?(\d{1,6})[_ -]?(bce?|ad|ce)?$/i.exec(name);
  if (!found) return undefined;
  const before = /^bc/i.test(found[1] ?? '') || /^bc/i.test(found[3] ?? '');
  return before ? 1 - Number(found[2]) : Number(found[2]);
}

const PRECISION: Record<string, Confidence> = { '1': 'C', '2': 'B', '3': 'A' };

/** One file for each year, as historical-basemaps has them: what it shows is taken to last until the year of the next file. */
export const yearly: Shape = {
  format: 'yearly',
  called: 'a set with one file for each year',
  end: 'exclusive',
  confidence: 'likely',
  signs: (survey, { name }) => {
    const year = yearOf(name);
    if (year === undefined || namedPair(survey)) return [];
    return ["the year in a file's name", ...present(survey, 'name', 'subjecto', 'partof', 'borderprecision')];
  },
  fields: (survey) => ({
    name: spelt(survey, 'name'),
    holder: spelt(survey, 'subjecto', 'holder', 'owner'),
    thing: spelt(survey, 'name', 'id'),
  }),
  reader({ sources, survey, fields, tally }) {
    const years = [...new Set(sources.flatMap(({ name }) => yearOf(name) ?? []))].sort((a, b) => a - b);
    const next = new Map(years.map((year, i) => [year, years[i + 1]]));
    const precision = spelt(survey, 'borderprecision');
    const unnamed = 'Without a name';
    return (raw) => {
      const year = yearOf(raw.file);
      const until = year === undefined ? undefined : next.get(year);
      if (until === undefined)
        tally.assume('last-frame', (n) => `${n} features stand in the file of the last year: they are taken to last until today`);
      else
        tally.assume(
          'frames',
          (n) => `${n} features stand in the file of one year: they are taken to last until the year of the next file`,
        );
      const claim = claimOf(raw, fields, tally);
      const sure = precision === undefined ? undefined : lineOf(own(raw.properties, precision), tally);
      return [
        {
          ...claim,
          ...(claim.name === undefined && { thing: unnamed }),
          from: yearTold(year),
          to: until === undefined ? { kind: 'open', word: false } : yearTold(until),
          ...(sure !== undefined && Object.hasOwn(PRECISION, sure) && { confidence: PRECISION[sure] }),
        },
      ];
    };
  },
};

const yearTold = (year: number | undefined): Told =>
  year === undefined
    ? { kind: 'open', word: false }
    : edtfYear(year) === undefined
      ? { kind: 'bad', text: String(year), why: 'is beyond the years that are counted (10000 BC to 9999)' }
      : readDate(edtfYear(year));
