import { LOCALES, type Locale, type Text } from '../../core/parts';
import { readDate } from '../dates/read-date';
import type { Told } from '../dates/told';
import { LIMITS } from '../limits';
import { isObject, listOf, own } from '../own';
import { refuse } from '../refusal';
import { calledRaw, type Raw } from '../shape/raw';
import type { Tally } from '../tally';
import { lineOf, type Claim } from './claim';
import type { Shape } from './shape';

const timespans = (bag: unknown): unknown[] => listOf(own(own(bag, 'when'), 'timespans'));
/** The geometries of a feature that have a time of their own. */
const dated = (geometry: unknown): unknown[] => listOf(own(geometry, 'geometries')).filter((each) => timespans(each).length > 0);

/** Linked Places (World Historical Gazetteer): `when.timespans`, each with a start and an end that are `in`, `earliest` or `latest`. */
export const linkedPlaces: Shape = {
  format: 'linked-places',
  called: 'Linked Places',
  end: 'inclusive',
  confidence: 'sure',
  signs: ({ sampled }) => {
    const signs: string[] = [];
    if (sampled.some(({ members }) => timespans(members).length > 0)) signs.push('when.timespans');
    if (sampled.some(({ geometry }) => timespans(geometry).length > 0 || dated(geometry).length > 0)) signs.push('geometry.when.timespans');
    return signs;
  },
  fields: () => ({ name: 'properties.title', from: 'when.timespans.start', to: 'when.timespans.end', thing: '@id' }),
  reader: ({ tally }) => {
    return (raw) => {
      const parts = dated(raw.geometry);
      const wholes = parts.length > 0 ? parts : [raw.geometry];
      return wholes.flatMap((geometry) => {
        const own = timespans(geometry);
        return claims(raw, geometry, own.length > 0 ? own : timespans(raw.members), tally);
      });
    };
  },
};

function claims(raw: Raw, geometry: unknown, spans: unknown[], tally: Tally): Claim[] {
  if (spans.length > LIMITS.timespans)
    refuse(
      'too-many-dates',
      raw.file,
      `it has ${spans.length} timespans, more than the ${LIMITS.timespans} that are read of one feature`,
      'Keep the timespans of its outline alone',
      calledRaw(raw),
    );
  const { properties, members } = raw;
  const name = nameOf(raw, tally);
  const thing = lineOf(own(members, '@id'), tally) ?? lineOf(own(properties, 'title'), tally) ?? calledRaw(raw);
  const source = listOf(own(members, 'citations')).flatMap((each) => lineOf(own(each, 'label'), tally, LIMITS.remarkLetters) ?? []);
  const undated: unknown[] = spans.length > 0 ? spans : [undefined];
  return undated.map((span) => ({
    raw,
    geometry,
    ...startOf(own(span, 'start')),
    to: endOf(own(span, 'end')),
    thing,
    name,
    ...(source.length > 0 && { source: source.join('; ').slice(0, LIMITS.remarkLetters) }),
    ...(own(own(members, 'when'), 'certainty') === 'uncertain' && { confidence: 'C' as const }),
  }));
}

/** A start that lies between two days counts from the first of them. */
function startOf(start: unknown): { from: Told; since?: Told } {
  const [exact, earliest, latest] = ['in', 'earliest', 'latest'].map((key) => readDate(own(start, key)));
  const from = [exact!, earliest!, latest!].find(({ kind }) => kind !== 'open') ?? exact!;
  if (exact!.kind !== 'date' && earliest!.kind === 'date' && latest!.kind === 'date' && earliest!.edtf !== latest!.edtf)
    return { from, since: readDate(`${earliest!.edtf}/${latest!.edtf}`) };
  return { from };
}

/** An end that lies between two days counts to the last of them. */
function endOf(end: unknown): Told {
  const told = ['in', 'latest', 'earliest'].map((key) => readDate(own(end, key)));
  return told.find(({ kind }) => kind !== 'open') ?? told[0]!;
}

function nameOf({ members, properties }: Raw, tally: Tally): Text | undefined {
  const names: Partial<Record<Locale, string>> = {};
  for (const each of listOf(own(members, 'names')).slice(0, 100)) {
    const toponym = isObject(each) ? lineOf(own(each, 'toponym'), tally) : undefined;
    const language = LOCALES.find((locale) =>
      String(own(each, 'lang') ?? '')
        .toLowerCase()
        .startsWith(locale),
    );
    if (toponym !== undefined && language !== undefined) names[language] ??= toponym;
  }
  const en = names.en ?? lineOf(own(properties, 'title'), tally) ?? Object.values(names)[0];
  return en === undefined ? undefined : { ...names, en };
}
