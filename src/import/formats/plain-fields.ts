import type { Fields } from '../../core/guess';
import { fold } from '../../core/search/fold';
import { readDate } from '../dates/read-date';
import { ownAnyCase } from '../own';
import { spelt, type Member, type Survey } from './survey';

const YEAR = '(date|datum|data|year|yr|day|jahr|jaar|annee|ano|anno|дата|год|年|时间|日期)';
const calledAs = (words: string): RegExp => new RegExp(`^(${YEAR} ?)?(${words})( ?${YEAR})?$`);
/** In the languages of those who keep such files, as `fold` leaves them: in small letters without accents, words apart. */
const FROM = calledAs(
  'start(s|ed)?|from|begin(s|n|ning)?|anfang|since|inception|established|founded|valid ?from|von|van|vanaf|ab|de|du|debut|desde|inicio|inizio|с|от|начало|开始|起始|起',
);
const TO = calledAs(
  'end(s|e|ed|ing)?|to|until|till|finish(ed)?|stop(s|ped)?|abolished|dissolved|dissolution|valid ?(to|until|till)|bis|tot|fin|hasta|au|fine|по|до|конец|окончание|结束|终止|止|至',
);
/** These mean other things too, a language or a number of halts: they count only beside another that they are in order with. */
const AMBIGUOUS = calledAs('ab|au|de|du|fin|fine|stop(s|ped)?|to|van|с|по|от|до|起|止|至');
const SINGLE = /^(year|years|date|dates|period|reign|jahr|jaar|annee|when|snapshot)$/;
/** Numbers that are no dates though they look like years. */
const COUNTS =
  /(^|_)(id|fid|gid|objectid|code|num|nr|pop|population|area|sqkm|km2|length|perimeter|shape|version|level|rank|color|colour|zoom)(_|$)/i;

const dateLike = ({ count, dates, field }: Member): boolean => count > 0 && dates >= 0.8 * count && !COUNTS.test(field);

const called = ({ field }: Member, pattern: RegExp): boolean => pattern.test(fold(field));

const ambiguous = (member: Member): boolean => called(member, AMBIGUOUS);

/** Not all of it can be read, but it has numbers as dates have: whoever calls it so is told of what cannot, rather than given something else. */
const hasNumbers = ({ field, values }: Member): boolean => !COUNTS.test(field) && values.some((value) => /\d{3}/.test(value));

/** What is called so and is of a kind, the plainest names first. */
function named(survey: Survey, pattern: RegExp, isOne: (member: Member) => boolean): Member[] {
  const found = [...survey.members.values()].filter((member) => called(member, pattern) && isOne(member));
  return found.sort((a, b) => Number(ambiguous(a)) - Number(ambiguous(b)) || b.count - a.count);
}

/** What else holds dates: it may be the end that no name tells. */
export const otherDates = (survey: Survey, taken: readonly (string | undefined)[]): string[] =>
  [...survey.members.values()].filter((member) => likeYears(member) && !taken.includes(member.field)).map(({ field }) => field);

/** Properties that are called as beginning and end are, and hold dates. */
export function namedPair(survey: Survey): Pick<Fields, 'from' | 'to'> | undefined {
  for (const from of named(survey, FROM, dateLike))
    for (const to of named(survey, TO, dateLike))
      if ((!ambiguous(from) && !ambiguous(to)) || mostlyInOrder(survey, from.field, to.field)) return { from: from.field, to: to.field };
  return undefined;
}

const plainly = (member: Member): boolean => !ambiguous(member) && (dateLike(member) || hasNumbers(member));

/** One of the two holds dates, and the other should, by its plain name. */
function halfPair(survey: Survey): Pick<Fields, 'from' | 'to'> | undefined {
  const [[from], [to]] = [named(survey, FROM, plainly), named(survey, TO, plainly)];
  return from && to && (dateLike(from) || dateLike(to)) ? { from: from.field, to: to.field } : undefined;
}

/** The properties that dates are read from, found by their names, or else by their values: of two the earlier is the beginning. */
export function dateFields(survey: Survey): { fields: Pick<Fields, 'from' | 'to'>; by: 'name' | 'values' | 'nothing' } {
  const pair = namedPair(survey) ?? halfPair(survey);
  if (pair) return { fields: pair, by: 'name' };
  const certain = (member: Member) => dateLike(member) && !ambiguous(member);
  const [single] = [...named(survey, FROM, certain), ...named(survey, SINGLE, dateLike)];
  if (single) return { fields: { from: single.field }, by: 'name' };
  const values = pairByValues(survey);
  if (values) return { fields: values, by: 'values' };
  const only = [...survey.members.values()].filter((member) => likeYears(member) && !called(member, TO));
  if (only.length === 1) return { fields: { from: only[0]!.field }, by: 'values' };
  const [hoped] = named(survey, FROM, plainly);
  return hoped ? { fields: { from: hoped.field }, by: 'name' } : { fields: {}, by: 'nothing' };
}

/** Holds dates, and not just small numbers. */
const likeYears = (member: Member): boolean => dateLike(member) && member.values.every((value) => /\d{3}/.test(value));

const TRIED = 12;
function pairByValues(survey: Survey): Pick<Fields, 'from' | 'to'> | undefined {
  const members = [...survey.members.values()].filter(likeYears).slice(0, TRIED);
  for (const one of members)
    for (const other of members) {
      const [from, to] = [one.field, other.field];
      if (from !== to && !called(one, TO) && !called(other, FROM) && inOrder(survey, from, to)) return { from, to };
    }
  return undefined;
}

/** Nowhere is the end before the beginning, and somewhere after it. */
function inOrder(survey: Survey, from: string, to: string): boolean {
  const { after, before } = compared(survey, from, to);
  return after > 0 && before === 0;
}

/** The same, but for a slip here and there. */
function mostlyInOrder(survey: Survey, from: string, to: string): boolean {
  const { after, before } = compared(survey, from, to);
  return before === 0 || after >= 4 * before;
}

function compared({ sampled }: Survey, from: string, to: string): { after: number; before: number } {
  let [after, before] = [0, 0];
  for (const { properties } of sampled) {
    const [a, b] = [readDate(ownAnyCase(properties, from)), readDate(ownAnyCase(properties, to))];
    if (a.kind !== 'date' || b.kind !== 'date') continue;
    if (b.last > a.last) after++;
    else if (b.last < a.first) before++;
  }
  return { after, before };
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
