import type { Bag } from '../shape/own';
import { readDate } from './read';

/** Names of properties, in small letters, under which files tell when a thing begins and ends; the plainest first. */
const BEGINS = [
  'start_date',
  'startdate',
  'gwsdate',
  'start_n',
  'fromyear',
  'from_year',
  'start_year',
  'startyear',
  'gwsyear',
  'valid_from',
  'validfrom',
  'begin_date',
  'begindate',
  'from_date',
  'begin',
  'start',
  'from',
  'since',
];
const ENDS = [
  'end_date',
  'enddate',
  'gwedate',
  'end_n',
  'toyear',
  'to_year',
  'end_year',
  'endyear',
  'gweyear',
  'valid_to',
  'validto',
  'to_date',
  'end',
  'to',
  'until',
];
/** Ends that name the last day or year that counts, by the habit of those who use the name. */
const INCLUSIVE = /^(gwedate|gweyear|end_n|toyear|to_year|end_year|endyear)$/;
const NAMES = [
  'name',
  'title',
  'label',
  'cntry_name',
  'country_name',
  'full_name',
  'name_en',
  'official_name',
  'name_1',
  'admin',
  'shapename',
];
const SOURCES = ['source', 'sources', 'citation', 'reference', 'references', 'source_url', 'attribution', 'settlement'];
const THINGS = ['thing', 'gwcode', 'cowcode', 'id_num', 'wikidata', ...NAMES];
const HOLDERS = ['holder', 'owner', 'subjecto', 'sovereign', 'sovereignt', 'country'];

/** Which properties of a file tell what; undefined where none does. */
export interface Fields {
  begin?: string;
  end?: string;
  inclusive: boolean;
  /** The day of a change: a table of changes has no spans. */
  effective?: string;
  /** Any of these names a feature, or says where it was taken from. */
  names: string[];
  sources: string[];
  thing?: string;
  holder?: string;
}

/** Looks at all features together: a name counts as that of a date if most of what stands there is one. */
export function fieldsOf(properties: readonly Bag[]): Fields {
  const counts = new Map<string, { field: string; filled: number; dates: number }>();
  for (const bag of properties) for (const [field, value] of Object.entries(bag)) countIn(counts, field, value);
  const first = (names: string[], dated: boolean) =>
    names.map((name) => counts.get(name)).find((known) => known && known.filled > 0 && (!dated || known.dates >= known.filled / 2))?.field;
  const all = (names: string[]) => names.flatMap((name) => counts.get(name)?.field ?? []);
  const end = first(ENDS, true);
  return {
    begin: first(BEGINS, true),
    end,
    inclusive: end !== undefined && INCLUSIVE.test(end.toLowerCase()),
    effective: first(['effective'], true),
    names: all([...NAMES, ...HOLDERS]),
    sources: all(SOURCES),
    thing: first(THINGS, false),
    holder: first(HOLDERS, false),
  };
}

function countIn(counts: Map<string, { field: string; filled: number; dates: number }>, field: string, value: unknown): void {
  const key = field.toLowerCase();
  const known = counts.get(key) ?? { field, filled: 0, dates: 0 };
  counts.set(key, known);
  if (value === null || value === undefined || value === '') return;
  known.filled++;
  if (key.length <= 14 && readDate(value).kind !== 'bad') known.dates++;
}
