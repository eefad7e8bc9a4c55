import type { Candidate } from '../../core/guess';
import { periodOf } from '../dates/period';
import { readDate } from '../dates/read-date';
import { isHostile } from '../own';
import type { Raw } from '../shape/raw';
import { clean } from '../text/strings';

/** What is known of a property from a sample of features. */
export interface Member extends Candidate {
  /** Different values, as text. */
  different: number;
}
/** The properties of some features, by their names in lower case. */
export interface Survey {
  sampled: Raw[];
  members: Map<string, Member>;
}

const SAMPLE = 3_000;
const MEMBERS = 500;
const VALUES = 5;

/** Looks at no more than a few thousand features, spread over all of them. */
export function surveyOf(features: Raw[]): Survey {
  const step = Math.max(1, Math.floor(features.length / SAMPLE));
  const sampled = features.filter((_, i) => i % step === 0);
  const members = new Map<string, Member>();
  const values = new Map<string, Set<string>>();
  const words = new Map<string, number>();
  for (const { properties } of sampled) for (const field of Object.keys(properties)) note(field, properties[field], members, values, words);
  for (const [key, member] of members) {
    const set = values.get(key)!;
    if (member.dates > 0) member.dates += words.get(key) ?? 0; // a word for "still" is as good as a date, among dates
    member.different = set.size;
    member.values = [...set].slice(0, VALUES);
  }
  return { sampled, members };
}

function note(
  field: string,
  value: unknown,
  members: Map<string, Member>,
  values: Map<string, Set<string>>,
  words: Map<string, number>,
): void {
  if (isHostile(field) || field.length > 100) return;
  const text = clean(value, 60)?.text;
  if (text === undefined && (typeof value !== 'object' || value === null)) return;
  const key = field.toLowerCase();
  let member = members.get(key);
  if (!member) {
    if (members.size >= MEMBERS) return;
    members.set(key, (member = { field, count: 0, dates: 0, values: [], different: 0 }));
    values.set(key, new Set());
  }
  member.count++;
  const told = readDate(value);
  if (told.kind === 'date' || periodOf(value)) member.dates++;
  else if (told.kind === 'open' && told.word) words.set(key, (words.get(key) ?? 0) + 1);
  if (text !== undefined) values.get(key)!.add(text);
}

/** The first of these names that some feature has, as it is spelt there. */
export function spelt({ members }: Survey, ...names: string[]): string | undefined {
  const found = names.find((name) => members.has(name.toLowerCase()));
  return found === undefined ? undefined : members.get(found.toLowerCase())!.field;
}

/** The names among these that features have, as they are spelt. */
export const present = (survey: Survey, ...names: string[]): string[] => names.flatMap((name) => spelt(survey, name) ?? []);
