import type { ImportChoices } from '../../core/dated';
import type { EndRule } from '../../core/guess';
import { thousands } from '../refusal';
import type { Told } from './told';

/** A version of a thing, as far as its dates go. */
export interface Span {
  thing: string;
  from: Told;
  to: Told;
}
/** How a shape usually ends its intervals. */
export interface Habit {
  rule: EndRule['rule'];
  called: string;
}

/** So many pairs that meet, and so large a part of them, must agree before the data overrule a habit; two are enough where there are no others. */
const PAIRS = 3;
const SHARE = 2 / 3;

/**
 * Whether ends are inclusive: as the reader says, else as the data show, else as the shape has the habit. The data show it where one thing's
 * versions follow each other: the later begins when the earlier ends (exclusive), or a day (month, year) after (inclusive).
 */
export function endRule(spans: Span[], habit: Habit, choices: ImportChoices): EndRule {
  const measured = measure(spans);
  return { ...measured, ...decide(measured, habit, choices) };
}

type Measured = Pick<EndRule, 'pairs' | 'touching' | 'nextDay'>;

function measure(spans: Span[]): Measured {
  const found = { pairs: 0, touching: 0, nextDay: 0 };
  for (const versions of byThing(spans).values()) {
    versions.sort((a, b) => a.from - b.from);
    for (let i = 0; i + 1 < versions.length; i++) {
      const [{ from, to }, next] = [versions[i]!, versions[i + 1]!];
      if (next.from === from || to.kind !== 'date') continue;
      found.pairs++;
      if (next.from === to.first) found.touching++;
      else if (next.from === to.last + 1) found.nextDay++;
    }
  }
  return found;
}

function byThing(spans: Span[]): Map<string, { from: number; to: Told }[]> {
  const groups = new Map<string, { from: number; to: Told }[]>();
  for (const { thing, from, to } of spans) {
    if (from.kind !== 'date') continue;
    const group = groups.get(thing);
    if (group) group.push({ from: from.first, to });
    else groups.set(thing, [{ from: from.first, to }]);
  }
  return groups;
}

function decide(measured: Measured, { rule: habit, called }: Habit, choices: ImportChoices): Pick<EndRule, 'rule' | 'why'> {
  const seen = evidence(measured);
  if (choices.end) {
    const against = seen && seen.rule !== choices.end ? `; but the data speak against it: ${seen.words}` : '';
    return { rule: choices.end, why: `you said that ends are ${choices.end}${against}` };
  }
  const names = habit === 'inclusive' ? 'the last day that counts' : 'the first day that no longer counts';
  if (!seen)
    return { rule: habit, why: `in ${called} an end usually names ${names}; too few versions follow each other to tell from the data` };
  if (seen.rule === habit) return { rule: habit, why: `${seen.words}, as is usual in ${called}` };
  return { rule: seen.rule, why: `${seen.words}; ${habit} ends are usual in ${called}, and the data contradict it` };
}

function evidence({ pairs, touching, nextDay }: Measured): { rule: EndRule['rule']; words: string } | undefined {
  const meeting = touching + nextDay;
  if (meeting < PAIRS && !(meeting === 2 && pairs === 2)) return undefined;
  if (nextDay >= SHARE * meeting)
    return {
      rule: 'inclusive',
      words: `${of(nextDay, pairs)} leave exactly one day between the end of the one and the beginning of the next`,
    };
  if (touching >= SHARE * meeting)
    return { rule: 'exclusive', words: `${of(touching, pairs)} meet: the next begins when the one before it ends` };
  return undefined;
}

const of = (some: number, all: number) => `${thousands(some)} of ${thousands(all)} consecutive pairs`;
