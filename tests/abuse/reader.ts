/** A reader who clicks about, and a plain model of what the page must say then. */
import fc from 'fast-check';
import { LENSES, LOCALES, type Lens, type Locale, type Settlement, type Tenure, type WholeAtlas } from '../../src/core/model';
import { firstDay, fromIso, toIso, type Day } from '../../src/core/time';
import type { Comparison, Selection } from '../../src/state/store';

/** What a reader does. */
export type Deed =
  | { do: 'go'; day: Day }
  | { do: 'next' }
  | { do: 'previous' }
  | { do: 'lens'; lens: Lens }
  | { do: 'speak'; locale: Locale }
  | { do: 'pick'; region: string }
  | { do: 'compare'; from: Day; to: Day };
/** What the screen must say then. */
export interface Model {
  date: Day;
  lens: Lens;
  locale: Locale;
  selection: Selection;
  comparison: Comparison;
}

const touches = ({ articles }: Settlement, lens: Lens): boolean =>
  articles.some(({ lays = [], moves = [] }) => lays.length > 0 || moves.some((move) => move.lens.includes(lens)));

/** Deeds on an atlas, and what comes of them; `beyond`: how many days outside it a reader asks for, too. */
export function readerOf(atlas: WholeAtlas, beyond: number) {
  const [first, last] = [fromIso(atlas.dataset.range.from), fromIso(atlas.dataset.range.to)];
  const land = atlas.faces.filter((face) => face.land).map(({ id }) => id);
  const day = fc.integer({ min: first - beyond, max: last + beyond });
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    day.map((to) => ({ do: 'go' as const, day: to })),
    fc.constantFrom({ do: 'next' as const }, { do: 'previous' as const }),
    fc.constantFrom(...LENSES).map((lens) => ({ do: 'lens' as const, lens })),
    fc.constantFrom(...LOCALES).map((locale) => ({ do: 'speak' as const, locale })),
    fc.constantFrom(...land).map((region) => ({ do: 'pick' as const, region })),
    fc.tuple(day, day).map(([from, to]) => ({ do: 'compare' as const, from, to })),
  );

  const inRange = (date: Day): Day => Math.min(last, Math.max(first, date));
  const stops = Object.fromEntries(
    LENSES.map((lens) => {
      const begun = [...atlas.tenures.filter((tenure) => tenure.lens === lens), ...atlas.layings].map(({ from }) => from);
      return [lens, [...new Set(begun)].sort().map(fromIso)];
    }),
  ) as Record<Lens, Day[]>;

  const after = (model: Model, deed: Deed): Model => {
    const off = { kind: 'off' } as const;
    const stop = (date: Day | undefined): Model => (date === undefined ? model : { ...model, date: inRange(date), comparison: off });
    if (deed.do === 'go') return stop(deed.day);
    if (deed.do === 'next') return stop(stops[model.lens].find((each) => each > model.date));
    if (deed.do === 'previous') return stop(stops[model.lens].findLast((each) => each < model.date));
    if (deed.do === 'lens') return { ...model, lens: deed.lens };
    if (deed.do === 'speak') return { ...model, locale: deed.locale };
    if (deed.do === 'pick') return { ...model, selection: { kind: 'region', id: deed.region } };
    const [from, to] = [deed.from, deed.to].sort((a, b) => a - b).map(inRange) as [Day, Day];
    return { ...model, date: to, comparison: { kind: 'between', from, to } };
  };

  /** Who holds what, looked for in every tenure there is. */
  const tenures = ({ lens, date }: Pick<Model, 'lens' | 'date'>): Record<string, Tenure> => {
    const iso = toIso(date);
    const now = atlas.tenures.filter((each) => each.lens === lens && each.from <= iso && (each.to === null || iso < each.to));
    return Object.fromEntries(now.map((tenure) => [tenure.region, tenure]));
  };
  /** The acts that drew the map last, on the day or before it; what is only proposed, or how things stood, drew nothing. */
  const drew = atlas.settlements.filter(({ kind }) => kind !== 'proposal' && kind !== 'state');
  const begun = drew.map((act) => ({ act, on: firstDay(act.dates[act.effective]!.gregorian) }));
  const lastActs = ({ lens, date }: Pick<Model, 'lens' | 'date'>): Settlement[] => {
    const until = begun.filter(({ act, on }) => on <= date && touches(act, lens));
    const last = Math.max(...until.map(({ on }) => on));
    return until.filter(({ on }) => on === last).map(({ act }) => act);
  };
  return { deed, after, tenures, lastActs };
}
