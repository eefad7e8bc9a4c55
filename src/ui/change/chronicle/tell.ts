import { formatBoth, formatSince } from '../../../core/calendar';
import type { Drawn, Passage, Step } from '../../../core/chronicle';
import { edtfDays } from '../../../core/edtf';
import { articleOf, settlementOf } from '../../../core/facts';
import type { Atlas, DualDate, Locale } from '../../../core/model';
import { firstDay, fromIso, toIso, type Day } from '../../../core/time';
import { formatArea, formatChinese, formatList, formatNumber, t, tellIn } from '../../../i18n';
import { CHRONICLE_WORDS } from '../../../i18n/chronicle';
import { holdingInWords, nameOf } from '../../holders';

/** The date of a step as its act gives it, with the other calendars; no more precise than it was written. */
export function dateOfStep(atlas: Atlas, step: Step): DualDate {
  const iso = toIso(step.day);
  if (step.kind === 'name') return { gregorian: iso };
  const act = settlementOf(atlas, step.settlement);
  const own = act && [act.dates[act.effective], ...Object.values(act.dates)].find((date) => date && firstDay(date.gregorian) === step.day);
  const since = atlas.tenures.find(({ settlement, from }) => settlement === step.settlement && from === iso)?.since;
  return own ?? { gregorian: since ?? iso };
}

/** What happened to the land of a passage: "Before: Held by the Qing Empire. After: Held by the Russian Empire." */
export function tellPassage(atlas: Atlas, { kind, before, after }: Passage, day: Day, locale: Locale): string {
  const [words, m] = [CHRONICLE_WORDS[locale], t(locale)];
  const now = holdingInWords(atlas, after, day, locale, m);
  return kind === 'confirmed' ? words.confirmed(now) : words.passed(holdingInWords(atlas, before, day - 1, locale, m), now);
}

export function tellDrawn({ kind, status, length_km }: Drawn, locale: Locale): string {
  const [words, m, km] = [CHRONICLE_WORDS[locale], t(locale), formatNumber(Math.max(1, length_km), locale)];
  return kind === 'laid' ? words.laid(km, m[`line_${status ?? 'described'}`]) : words[kind](km);
}

export function tellName(atlas: Atlas, { holder, day }: Extract<Step, { kind: 'name' }>, locale: Locale): string {
  const { inSentence } = t(locale);
  const [old, now] = [day - 1, day].map((when) => inSentence(nameOf(atlas, holder, when, locale)));
  return CHRONICLE_WORDS[locale].renamed(old!, now!);
}

/** Whether the step moves no land: it only confirms or draws. */
export const movesNothing = (step: Extract<Step, { kind: 'act' }>): boolean => step.passages.every(({ kind }) => kind === 'confirmed');

export const regionName = (atlas: Atlas, id: string, locale: Locale): string => {
  const face = atlas.faces.find((each) => each.id === id);
  return face ? tellIn(face.name, locale) : id;
};

/** The chronicle as plain text, a paragraph a step. */
export function chronicleText(atlas: Atlas, steps: Step[], locale: Locale): string {
  return steps.map((step) => [dateInWords(dateOfStep(atlas, step), locale), ...linesOf(atlas, step, locale)].join('\n')).join('\n\n');
}

function linesOf(atlas: Atlas, step: Step, locale: Locale): string[] {
  if (step.kind === 'name') return [tellName(atlas, step, locale)];
  const act = settlementOf(atlas, step.settlement);
  return [
    act ? tellIn(act.name, locale) : step.settlement,
    ...step.passages.map((passage) => `- ${passageLine(atlas, passage, step, locale)}`),
    ...(movesNothing(step) ? [`- ${CHRONICLE_WORDS[locale].noLand}`] : []),
    ...step.drawn.map((each) => `- ${tellDrawn(each, locale)}`),
  ];
}

function passageLine(atlas: Atlas, passage: Passage, { settlement, day }: Extract<Step, { kind: 'act' }>, locale: Locale): string {
  const regions = formatList(
    passage.regions.map((id) => regionName(atlas, id, locale)),
    locale,
  );
  const title = articleOf(atlas, settlement, passage.article)?.title;
  const where = title ? `${tellIn(title, locale)} · ${regions}` : regions;
  return `${where}: ${tellPassage(atlas, passage, day, locale)} ${formatArea(passage.area_km2, passage.area_error_km2, locale)}`;
}

function dateInWords({ gregorian, julian, chinese }: DualDate, locale: Locale): string {
  const m = t(locale);
  const exact = edtfDays(gregorian).precision === 'day';
  const old = exact ? formatBoth(fromIso(gregorian.slice(0, 10)), locale).oldStyle : julian && formatSince(julian, locale);
  const others = [old && m.oldStyleShort(old), chinese && formatChinese(chinese, locale)].filter(Boolean).join('; ');
  return formatSince(gregorian, locale) + (others ? ` (${others})` : '');
}
