import type { Fields } from '../../core/guess';
import { readDate } from '../dates/read-date';
import { own } from '../own';
import { spelt, type Member, type Survey } from './survey';

const FROM =
  /^(start|from|begin(s|ning)?|since|inception|established|founded|valid[_ ]?from|date[_ ]?from|year[_ ]?(from|start)|von|van|de|debut|desde)([_ ]?(date|year|yr|day|n))?$/i;
const TO =
  /^(end(s|ing)?|to|until|till|abolished|dissolved|valid[_ ]?(to|until|till)|date[_ ]?to|year[_ ]?(to|end)|bis|tot|fin|hasta)([_ ]?(date|year|yr|day|n))?$/i;
const SINGLE = /^(year|date|jahr|jaar|annee|when|snapshot)$/i;
/** Numbers that are no dates though they look like years. */
const COUNTS =
  /(^|_)(id|fid|gid|objectid|code|num|nr|pop|population|area|sqkm|km2|length|perimeter|shape|version|level|rank|color|colour|zoom)(_|$)/i;

const dateLike = ({ count, dates, field }: Member): boolean => count > 0 && dates >= 0.8 * count && !COUNTS.test(field);

function named(survey: Survey, pattern: RegExp): string | undefined {
  const found = [...survey.members.values()].filter((member) => pattern.test(member.field) && dateLike(member));
  return found.sort((a, b) => b.count - a.count)[0]?.field;
}

/** Properties that are called as beginning and end are, and hold dates. */
export function namedPair(survey: Survey): Pick<Fields, 'from' | 'to'> | undefined {
  const [from, to] = [named(survey, FROM), named(survey, TO)];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** The properties that dates are read from, found by their names, or else by their values: of two the earlier is the beginning. */
export function dateFields(survey: Survey): { fields: Pick<Fields, 'from' | 'to'>; by: 'name' | 'values' | 'nothing' } {
  const pair = namedPair(survey);
  if (pair) return { fields: pair, by: 'name' };
  const from = named(survey, FROM) ?? named(survey, SINGLE);
  if (from !== undefined) return { fields: { from }, by: 'name' };
  const values = pairByValues(survey);
  if (values) return { fields: values, by: 'values' };
  const only = [...survey.members.values()].filter(likeYears);
  return only.length === 1 ? { fields: { from: only[0]!.field }, by: 'values' } : { fields: {}, by: 'nothing' };
}

/** Holds dates, and not just small numbers. */
const likeYears = (member: Member): boolean => dateLike(member) && member.values.every((value) => /\d{3}/.test(value));

const TRIED = 12;
function pairByValues(survey: Survey): Pick<Fields, 'from' | 'to'> | undefined {
  const fields = [...survey.members.values()]
    .filter(likeYears)
    .slice(0, TRIED)
    .map(({ field }) => field);
  for (const from of fields) for (const to of fields) if (from !== to && inOrder(survey, from, to)) return { from, to };
  return undefined;
}

/** Nowhere is the end before the beginning, and somewhere after it. */
function inOrder({ sampled }: Survey, from: string, to: string): boolean {
  let [after, before] = [0, 0];
  for (const { properties } of sampled) {
    const [a, b] = [readDate(own(properties, from)), readDate(own(properties, to))];
    if (a.kind !== 'date' || b.kind !== 'date') continue;
    if (b.last > a.last) after++;
    else if (b.last < a.first) before++;
  }
  return after > 0 && before === 0;
}

const NAMES = [
  'name',
  'title',
  'label',
  'full_name',
  'country_name',
  'cntry_name',
  'country',
  'naam',
  'nom',
  'nombre',
  'name:en',
  'name_en',
];
const HOLDERS = [
  'holder',
  'owner',
  'sovereign',
  'sovereignty',
  'sovereignt',
  'subjecto',
  'controller',
  'ruler',
  'empire',
  'belongs_to',
  'polity',
  'state',
  'country',
];
const THINGS = ['thing', 'unit', 'unit_id', 'entity', 'polity_id', 'wikidata', 'code', 'id'];

/** Name, holder and thing, by what they are usually called; a thing is only one that has several versions. */
export function otherFields(survey: Survey, taken: (string | undefined)[]): Pick<Fields, 'name' | 'holder' | 'thing'> {
  const free = (names: string[], but: (string | undefined)[]) =>
    names.map((name) => spelt(survey, name)).find((field) => field !== undefined && !but.includes(field));
  const name = free(NAMES, taken);
  const holder = free(HOLDERS, [...taken, name]);
  const repeats = THINGS.filter((key) => {
    const member = survey.members.get(key);
    return member !== undefined && member.different < member.count && member.count > 0.8 * survey.sampled.length;
  });
  return { name, holder, thing: free(repeats, [...taken, holder]) ?? name };
}
