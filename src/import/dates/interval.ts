import type { EndRule } from '../../core/guess';
import type { Day } from '../../core/time';
import type { Told } from './told';

export type Interval =
  /** `within`: the end is told less precisely than the beginning, and contains it. */
  | { kind: 'days'; from: Day; to: Day | null; within: boolean }
  | { kind: 'undated' }
  /** Has no beginning: it was always there as far as the data go. */
  | { kind: 'no-start'; to: Day }
  | { kind: 'empty' }
  | { kind: 'backwards' };

/**
 * Half-open days. An imprecise beginning counts from its first day. An inclusive end counts to the last day that it may be (the day after is
 * `to`); an exclusive one names what follows, which counts from its first day; but where it contains the beginning (from May 1858 until 1858), it
 * can only mean that the thing ended some day in it.
 */
export function intervalOf(from: Told, to: Told, rule: EndRule['rule']): Interval {
  const named = to.kind === 'date' ? (rule === 'inclusive' ? to.last + 1 : to.first) : null;
  if (from.kind !== 'date') return named === null ? { kind: 'undated' } : { kind: 'no-start', to: named };
  if (named === null || from.first < named) return { kind: 'days', from: from.first, to: named, within: false };
  if (to.kind === 'date' && from.first <= to.last && to.first < to.last)
    return { kind: 'days', from: from.first, to: to.last + 1, within: true };
  return from.first === named ? { kind: 'empty' } : { kind: 'backwards' };
}
