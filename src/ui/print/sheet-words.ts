import { formatBoth, formatDay } from '../../core/calendar';
import { otherCalendars } from '../../core/other-calendars';
import { cite, sourcesOf } from '../../core/facts';
import type { Atlas, Locale, Reading } from '../../core/model';
import { isAsWritten } from '../../core/reading';
import type { SheetWords } from '../../core/sheet';
import type { Day } from '../../core/time';
import { tellIn, type Messages } from '../../i18n';
import { READING_WORDS } from '../../i18n/readings';
import { COMPARE_WORDS } from '../../i18n/compare';
import { OFF, type Comparison, type CompareWay, type Store } from '../../state/store';
import { actInForce } from '../chronicle';
import { inForce } from '../in-force';

interface Told {
  atlas: Atlas;
  store: Store;
  permalink: string;
  /** Of two maps beside each other, a figure shows the later; paper shows both. */
  figure?: boolean;
}

/** What a sheet says about itself: the map of now, in the reader's language. */
export function sheetWords({ atlas, store, permalink, figure = false }: Told, m: Messages): SheetWords {
  const [lens, locale, compared] = [store.lens.peek(), store.locale.peek(), store.comparison.peek()];
  const day = compared.kind === 'between' ? compared.to : store.date.peek();
  const comparison = figure && store.compareAs.peek() === 'swipe' ? OFF : compared;
  const { dataset } = atlas;
  const act = actInForce(atlas, day, lens);
  const sources = act ? sourcesOf(atlas, act.settlement.id).map(cite) : [];
  return {
    title: `Thalweg: ${tellIn(dataset.title, locale)}`,
    ...datesOf(atlas, day, comparison, store.compareAs.peek(), locale, m),
    force: inForce(atlas, day, lens, locale, m),
    lens: [`${m.lens}: ${m[`lens_${lens}`]}. ${m[`lensWhy_${lens}`]}`, ...readingOf(store.reading.peek(), locale)].join(' '),
    legend: m.legend,
    notes: [
      ...(sources.length > 0 ? [`${m.sources}: ${sources.join('; ')}.`] : []),
      `${dataset.citation} ${m.dataVersion} ${dataset.version}, ${m.checksum} ${dataset.checksum.slice(0, 12)}.`,
      `${dataset.attribution}. ${dataset.licences.map((licence) => `${licence.part}: ${licence.name}`).join('; ')}.`,
      `${m.permalink}: ${permalink}`,
    ],
  };
}

/** Both days of a comparison, each in both calendars, and of two maps on paper which is on which side; or the one day. */
function datesOf(
  atlas: Atlas,
  day: Day,
  comparison: Comparison,
  way: CompareWay,
  locale: Locale,
  m: Messages,
): Pick<SheetWords, 'date' | 'oldStyle'> {
  const { julian } = otherCalendars(atlas);
  const inBoth = (each: Day) => (julian ? formatBoth(each, locale) : { newStyle: formatDay(each, locale), oldStyle: undefined });
  const { newStyle, oldStyle } = inBoth(day);
  if (comparison.kind === 'off') return { date: newStyle, oldStyle: oldStyle ? m.oldStyle(oldStyle) : '' };
  const [first, second] = [comparison.from, comparison.to].map((each) => {
    const both = inBoth(each);
    return both.oldStyle ? `${both.newStyle} (${m.oldStyleShort(both.oldStyle)})` : both.newStyle;
  }) as [string, string];
  return { date: way === 'swipe' ? COMPARE_WORDS[locale].sides(first, second) : m.betweenDates(first, second), oldStyle: '' };
}

function readingOf(reading: Reading, locale: Locale): string[] {
  if (isAsWritten(reading)) return [];
  const words = READING_WORDS[locale];
  const clauses = Object.keys(reading.clauses).length;
  return [
    ...(reading.dates === 'effective' ? [] : [`${words.shownDates(words.basis[reading.dates])}.`]),
    ...(clauses > 0 ? [`${words.shown(clauses)}.`] : []),
  ];
}
