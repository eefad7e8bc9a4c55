import type { DatedFeature } from '../../core/dated';
import type { Day } from '../../core/civil';
import { LENSES, type Confidence, type Lens, type Status } from '../../core/model';

/** What holds in a place under a lens from one day to another (exclusive; null = still), and the version that says so. */
export interface Span {
  lens: Lens;
  from: Day;
  to: Day | null;
  holders: string[];
  status: Status;
  contested: string[];
  confidence?: Confidence;
  feature: number;
}
/** How two claims on one place at one time were brought together. */
export interface Conflicts {
  /** Both hold it: shown as joint. */
  joint: number;
  /** One holds it, the other has another right: shown as contested. */
  contested: number;
}

/**
 * The history of a place that some versions cover, by walking through their days in order. Days without a version leave a hole: nothing is
 * invented. Where one version takes over from another and holder and status stay, the span goes on.
 */
export function sweep(features: readonly DatedFeature[], covering: readonly number[], conflicts: Conflicts): Span[] {
  return LENSES.flatMap((lens) => {
    const own = covering.filter((i) => features[i]!.lens === 'both' || features[i]!.lens === lens);
    const days = [...new Set(own.flatMap((i) => [features[i]!.from, features[i]!.to ?? Infinity]))].sort((a, b) => a - b);
    const spans: Span[] = [];
    for (let i = 0; i + 1 < days.length; i++) {
      const [from, to] = [days[i]!, days[i + 1]!];
      const there = own.filter((each) => features[each]!.from <= from && from < (features[each]!.to ?? Infinity));
      if (there.length === 0) continue;
      const span: Span = { lens, from, to: to === Infinity ? null : to, ...together(features, there, conflicts) };
      const last = spans.at(-1);
      if (last && last.to === from && alike(last, span)) last.to = span.to;
      else spans.push(span);
    }
    return spans;
  });
}

type Claim = Omit<Span, 'lens' | 'from' | 'to'>;

/** Stronger claims first: who is there, before who has a right. */
const STRENGTH: readonly Status[] = ['occupied', 'held', 'leased', 'joint', 'protectorate', 'tributary', 'undelimited', 'claimed'];

/** What several versions say of one place and time, as one. */
function together(features: readonly DatedFeature[], there: readonly number[], conflicts: Conflicts): Claim {
  const byStrength = there.toSorted(
    (a, b) =>
      STRENGTH.indexOf(features[a]!.status) - STRENGTH.indexOf(features[b]!.status) || features[a]!.from - features[b]!.from || a - b,
  );
  const first = features[byStrength[0]!]!;
  const equals = byStrength.filter((i) => features[i]!.status === first.status);
  const holders = [...new Set(equals.map((i) => features[i]!.holder))].sort();
  const contested = [...new Set(byStrength.map((i) => features[i]!.holder))].filter((holder) => !holders.includes(holder)).sort();
  if (holders.length > 1) conflicts.joint++;
  else if (contested.length > 0) conflicts.contested++;
  return {
    holders,
    status: holders.length > 1 && first.status === 'held' ? 'joint' : first.status,
    contested,
    ...(first.confidence && { confidence: first.confidence }),
    feature: newest(features, equals),
  };
}

const newest = (features: readonly DatedFeature[], some: readonly number[]): number =>
  some.reduce((best, i) => (features[i]!.from > features[best]!.from ? i : best));

const alike = (a: Span, b: Span): boolean =>
  a.status === b.status && a.holders.join('\n') === b.holders.join('\n') && a.contested.join('\n') === b.contested.join('\n');
