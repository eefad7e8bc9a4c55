import type { Fields } from '../../core/guess';
import { LOCALES, type Locale } from '../../core/parts';
import type { Confidence, Text } from '../../core/parts';
import { STATUSES, type Lens, type Status } from '../../core/lens';
import { readDate } from '../dates/read-date';
import type { Told } from '../dates/told';
import { LIMITS } from '../limits';
import { own, type Bag, ownAnyCase } from '../own';
import { calledRaw, type Raw } from '../shape/raw';
import type { Tally } from '../tally';
import { clean } from '../text/strings';

/** One version of one thing as a file tells it: its dates are understood, its interval and its outline not yet. */
export interface Claim {
  raw: Raw;
  geometry: unknown;
  from: Told;
  to: Told;
  /** The beginning more precisely, or more honestly, than `from`. */
  since?: Told;
  thing: string;
  name?: Text;
  /** Left out: it belongs to itself. */
  holder?: string;
  holderName?: Text;
  status?: Status;
  lens?: Lens | 'both';
  why?: string;
  source?: string;
  confidence?: Confidence;
}

/** One line of text out of a property; what was stripped or cut is counted. */
export function lineOf(value: unknown, tally: Tally, letters: number = LIMITS.nameLetters): string | undefined {
  const line = clean(value, letters);
  if (line?.stripped) tally.assume('control-characters', (n) => `${n('text', 'texts')} had control characters: these were left out`);
  if (line?.cut)
    tally.assume(
      'long-text',
      (n, or) => `${n('text was', 'texts were')} longer than is kept: ${or('its end was', 'their ends were')} cut off`,
    );
  return line?.text;
}

const ZH = ['zh', 'zh-hans', 'zh-Hans', 'zh_hans', 'zh-hant', 'zh-Hant'];

/** A name in our languages: `name:ru` or `name_ru` beside `name`, which stands for what is missing. */
export function namesOf(properties: Bag, field: string | undefined, tally: Tally): Text | undefined {
  if (field === undefined) return undefined;
  const plain = lineOf(ownAnyCase(properties, field), tally);
  const names: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    const name = (locale === 'zh' ? ZH : [locale]).map((code) => inLanguage(properties, field, code, tally)).find(Boolean);
    if (name !== undefined) names[locale] = name;
  }
  const en = names.en ?? plain ?? Object.values(names)[0];
  if (en === undefined) return undefined;
  if (names.en === undefined && Object.keys(names).length > 0)
    tally.assume(
      'name-not-english',
      (n) => `${n('feature has', 'features have')} names in several languages, but not in English: the plain name stands for it`,
    );
  return { ...names, en };
}

function inLanguage(properties: Bag, field: string, code: string, tally: Tally): string | undefined {
  for (const key of [`${field}:${code}`, `${field}_${code}`, `${field}_${code.toUpperCase()}`]) {
    const name = lineOf(own(properties, key), tally);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The first of these properties that has a text. */
export function firstOf(properties: Bag, fields: readonly (string | undefined)[], tally: Tally, letters?: number): string | undefined {
  for (const field of fields) {
    const line = field === undefined ? undefined : lineOf(ownAnyCase(properties, field), tally, letters);
    if (line !== undefined) return line;
  }
  return undefined;
}

/** A feature read by the names of its properties: the common part of all shapes. */
export function claimOf(raw: Raw, fields: Fields, tally: Tally): Claim {
  const { properties, geometry } = raw;
  const name = namesOf(properties, fields.name, tally);
  const holder = firstOf(properties, [fields.holder], tally);
  const date = (field: string | undefined): Told =>
    field === undefined ? { kind: 'open', word: false } : readDate(ownAnyCase(properties, field));
  return {
    raw,
    geometry,
    from: date(fields.from),
    to: date(fields.to),
    thing: firstOf(properties, [fields.thing, fields.name], tally) ?? calledRaw(raw),
    name,
    holder,
    holderName: namesOf(properties, fields.holder, tally),
  };
}

const WORDS: Record<string, Status> = {
  independent: 'held',
  colony: 'held',
  dependency: 'held',
  mandate: 'protectorate',
  disputed: 'claimed',
  claim: 'claimed',
  condominium: 'joint',
  vassal: 'tributary',
};

/** A status in our words; one that is not known is `held`, and told. */
export function statusOf(value: unknown, tally: Tally): Status | undefined {
  const word = lineOf(value, tally, 40)?.toLowerCase();
  if (word === undefined) return undefined;
  const known = STATUSES.find((status) => status === word) ?? (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined);
  if (known === undefined)
    tally.assume(
      `status-${word}`,
      (n, or) =>
        `${n('feature has', 'features have')} the status "${word}", which is not known here: ${or('it counts', 'they count')} as held`,
    );
  else if (known !== word)
    tally.assume(
      `status-${word}`,
      (n, or) => `${n('feature has', 'features have')} the status "${word}": ${or('it counts', 'they count')} as ${known}`,
    );
  return known ?? 'held';
}
