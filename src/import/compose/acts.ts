import { toIso, type Day } from '../../core/civil';
import { edtfDays } from '../../core/edtf';
import type { DatedFeature } from '../../core/dated';
import type { Article, Lens, Move, Settlement, Source, Tenure } from '../../core/model';
import { slugger } from './slug';
import type { Span } from './sweep';
import { begins, dated, ends } from './words';

/** A region with its spans; each span begins by the version that it names. */
export interface Lived {
  region: string;
  spans: Span[];
}
export interface Told {
  settlements: Settlement[];
  tenures: Tenure[];
  sources: Source[];
}

interface Event {
  feature: number;
  begun: { region: string; span: Span }[];
}

/**
 * One act for each day on which something changes, with one article for each thing that does: as dated by the files, in their own words where
 * they have any. `holderId` gives a holder's id.
 */
export function actsOf(
  features: readonly DatedFeature[],
  lived: readonly Lived[],
  title: string,
  holderId: (holder: string) => string,
): Told {
  const { sources, sourceOf } = bibliography(features, title);
  const articleIds = new Map<string, string>();
  const slug = slugger('thing');
  const articleId = (thing: string, name: string) => {
    const id = articleIds.get(thing) ?? slug(name);
    articleIds.set(thing, id);
    return id;
  };
  const days = eventsOf(features, lived);
  const tenures: Tenure[] = [];
  const settlements = [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, things]): Settlement => {
      const id = `on-${toIso(day)}`;
      const precise = [
        ...new Set([...things.values()].filter(({ begun }) => begun.length > 0).map(({ feature }) => features[feature]!.since)),
      ];
      const since = precise.length === 1 && begin(precise[0]!) === day ? precise[0]! : toIso(day);
      const articles = [...things.values()].map((event): Article => {
        const feature = features[event.feature]!;
        const article = articleId(feature.thing, feature.name.en);
        const moves = movesOf(event, holderId);
        for (const { region, span } of event.begun) tenures.push(tenureOf(region, span, feature, id, article, holderId));
        const standard = moves.length > 0 ? begins(feature.name, feature.since, title) : ends(feature.name, toIso(day), title);
        return {
          id: article,
          title: feature.name,
          text: feature.why && moves.length > 0 ? { en: feature.why } : standard,
          ...(moves.length > 0 ? { moves } : { territorial: false as const }),
          sources: sourceOf(feature),
          ...(feature.confidence && { confidence: feature.confidence }),
        };
      });
      return {
        id,
        kind: 'version',
        name: { en: `${title}, ${since}` },
        summary: dated(since, title),
        dates: { dated: { gregorian: since } },
        effective: 'dated',
        articles,
        sources: [sources[0]!.id],
      };
    });
  return { settlements, tenures: inOrder(tenures), sources };
}

/** The first day that a date allows; undefined where it is none that we read. */
function begin(edtf: string): Day | undefined {
  try {
    return edtfDays(edtf).first;
  } catch {
    return undefined;
  }
}

/** Day by day, thing by thing: what begins, and what ends while nothing follows. */
function eventsOf(features: readonly DatedFeature[], lived: readonly Lived[]): Map<Day, Map<string, Event>> {
  const days = new Map<Day, Map<string, Event>>();
  const eventOf = (day: Day, feature: number): Event => {
    const things = days.get(day) ?? new Map<string, Event>();
    days.set(day, things);
    const { thing } = features[feature]!;
    const event = things.get(thing) ?? { feature, begun: [] };
    things.set(thing, event);
    return event;
  };
  for (const { region, spans } of lived)
    spans.forEach((span, i) => {
      const event = eventOf(span.from, span.feature);
      if (event.begun.length === 0) event.feature = span.feature;
      event.begun.push({ region, span });
      const next = spans[i + 1];
      if (span.to !== null && !(next && next.lens === span.lens && next.from === span.to)) eventOf(span.to, span.feature);
    });
  return days;
}

/** Regions that the same thing takes in the same way are one move. */
function movesOf({ begun }: Event, holderId: (holder: string) => string): Move[] {
  const lenses = new Map<string, { lens: Lens[]; span: Span; region: string }>();
  for (const { region, span } of begun) {
    const key = `${region}\n${wayOf(span)}`;
    const known = lenses.get(key);
    if (known) known.lens.push(span.lens);
    else lenses.set(key, { lens: [span.lens], span, region });
  }
  const moves = new Map<string, Move>();
  for (const { lens, span, region } of lenses.values()) {
    const key = `${lens.join()}\n${wayOf(span)}`;
    const known = moves.get(key);
    if (known) known.regions.push(region);
    else
      moves.set(key, {
        regions: [region],
        lens,
        holders: span.holders.map(holderId),
        status: span.status,
        ...(span.contested.length > 0 && { contested_by: span.contested.map(holderId) }),
        ...(span.confidence && { confidence: span.confidence }),
      });
  }
  return [...moves.values()];
}

const wayOf = ({ holders, status, contested, confidence }: Span): string => JSON.stringify([holders, status, contested, confidence]);

function tenureOf(
  region: string,
  span: Span,
  feature: DatedFeature,
  settlement: string,
  article: string,
  holderId: (holder: string) => string,
): Tenure {
  const { lens, from, to, holders, status, contested, confidence } = span;
  return {
    region,
    lens,
    from: toIso(from),
    to: to === null ? null : toIso(to),
    holders: holders.map(holderId),
    status,
    settlement,
    article,
    since: feature.from === from ? feature.since : toIso(from),
    ...(contested.length > 0 && { contested_by: contested.map(holderId) }),
    ...(confidence && { confidence }),
  };
}

const inOrder = (tenures: Tenure[]): Tenure[] =>
  tenures.sort((a, b) => compare(a.lens, b.lens) || compare(a.region, b.region) || compare(a.from, b.from));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The files first, then each source that they name, in their words. */
function bibliography(
  features: readonly DatedFeature[],
  title: string,
): { sources: Source[]; sourceOf: (feature: DatedFeature) => string[] } {
  const sources: Source[] = [{ id: 'data', type: 'dataset', title }];
  const slug = slugger('source');
  slug('data');
  const ids = new Map<string, string>();
  const idOf = (text: string, type: string): string => {
    let id = ids.get(text);
    if (id === undefined) {
      ids.set(text, (id = slug(text)));
      sources.push({ id, type, title: text, ...(/^https?:\/\/\S+$/.test(text) && { URL: text }) });
    }
    return id;
  };
  const sourceOf = ({ source, file }: DatedFeature) => [...(source ? [idOf(source, 'document')] : []), idOf(file, 'dataset')];
  return { sources, sourceOf };
}
