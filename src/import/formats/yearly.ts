import type { Confidence } from '../../core/parts';
import { edtfYear, readDate } from '../dates/read-date';
import type { Told } from '../dates/told';
import { own } from '../own';
import { claimOf, lineOf } from './claim';
import { namedPair } from './plain-fields';
import type { Shape } from './shape';
import { present, spelt } from './survey';

/**
 * The date in a file's name: `world_1700.geojson`, `world_bc500.geojson` (500 BC is the year -499), `1815-06-09.geojson`. A single digit
 * counts something else, unless an era stands beside it, and of two years none is the one.
 */
export function frameOf(path: string): Told | undefined {
  let name = path.slice(path.lastIndexOf('/') + 1);
  while (SUFFIX.test(name)) name = name.replace(SUFFIX, '');
  const day = /(?:^|\D)(\d{4}-\d\d-\d\d)$/.exec(name);
  if (day) return readDate(day[1]);
  if (/\d{3,}\s*[-–_]\s*\d{3,}$|\d-\d\d$/.test(name)) return undefined;
  const found = /(?:^|[^a-z0-9])(bce?|ad|ce)?[_ -]?(\d{1,6})[_ -]?(bce?|ad|ce)?$/i.exec(name);
  if (!found || (found[2]!.length < 2 && !found[1] && !found[3])) return undefined;
  const before = /^bc/i.test(found[1] ?? '') || /^bc/i.test(found[3] ?? '');
  return yearTold(before ? 1 - Number(found[2]) : Number(found[2]));
}

const SUFFIX = /[.][a-z]{2,12}$/i;

const PRECISION: Record<string, Confidence> = { '1': 'C', '2': 'B', '3': 'A' };

/** One file for each year or day, as historical-basemaps has them: what it shows is taken to last until the year of the next file. */
export const yearly: Shape = {
  format: 'yearly',
  called: 'a set with one file for each date',
  end: 'exclusive',
  confidence: 'likely',
  signs: (survey, { name, root }) => {
    if (!frameOf(name) || namedPair(survey) || Object.hasOwn(root, 'thalweg')) return [];
    return ["the date in a file's name", ...present(survey, 'name', 'subjecto', 'partof', 'borderprecision')];
  },
  fields: (survey) => ({
    name: spelt(survey, 'name'),
    holder: spelt(survey, 'subjecto', 'holder', 'owner'),
    thing: spelt(survey, 'name', 'id'),
  }),
  reader({ sources, survey, fields, tally }) {
    const frames = new Map(sources.map(({ name }) => [name, frameOf(name) ?? NO_DATE]));
    const dated = new Map([...frames.values()].flatMap((told) => (told.kind === 'date' ? [[told.first, told] as const] : [])));
    const days = [...dated.keys()].sort((a, b) => a - b);
    const next = new Map(days.map((day, i) => [day, dated.get(days[i + 1]!)]));
    const precision = spelt(survey, 'borderprecision');
    const unnamed = 'Without a name';
    return (raw) => {
      const from = frames.get(raw.file) ?? NO_DATE;
      const until = from.kind === 'date' ? next.get(from.first) : undefined;
      if (until === undefined)
        tally.assume(
          'last-frame',
          (n, or) =>
            `${n('feature stands', 'features stand')} in the file of the last date: ${or('it is', 'they are')} taken to last to the end of the atlas`,
        );
      else
        tally.assume(
          'frames',
          (n, or) =>
            `${n('feature stands', 'features stand')} in the file of one date: ${or('it is', 'they are')} taken to last until the date of the next file`,
        );
      const claim = claimOf(raw, fields, tally);
      const sure = precision === undefined ? undefined : lineOf(own(raw.properties, precision), tally);
      return [
        {
          ...claim,
          ...(claim.name === undefined && { thing: unnamed }),
          from,
          to: until ?? NO_DATE,
          ...(sure !== undefined && Object.hasOwn(PRECISION, sure) && { confidence: PRECISION[sure] }),
        },
      ];
    };
  },
};

const NO_DATE: Told = { kind: 'open', word: false };

const yearTold = (year: number): Told =>
  edtfYear(year) === undefined
    ? { kind: 'bad', text: String(year), why: 'is beyond the years that are counted (10000 BC to 9999)' }
    : readDate(edtfYear(year));
