import type { Assumption } from '../core/dated';
import type { Finding } from '../core/diagnosis';
import type { AnyKind } from '../core/finding-kinds';
import type { Position } from '../core/parts';
import { several } from '../core/several';
import { LIMITS } from './limits';
import { finding } from './refusal';

type Form = (one: string, many: string) => string;
/** What was assumed: `n` is the count with the words for one or for several after it, `or` those words alone. */
export type Words = (n: Form, or: Form) => string;

/** Counts what is taken for granted and what is left out while files are read, and tells it at the end, each kind once or a few times. */
export interface Tally {
  /** Something was assumed of so many. */
  assume(kind: string, words: Words, count?: number): void;
  /** A feature, or a part of it, is faulty. The first few of a kind in a file are told with their place, the rest in the last of them. */
  fault(kind: AnyKind, file: string, id: string, what: string, remedy: string, more?: { severity?: 'warning'; at?: Position }): void;
  findings(): Finding[];
  assumptions(): Assumption[];
}

export function tally(): Tally {
  const assumed = new Map<string, { count: number; words: Words }>();
  const found = new Map<string, Finding[]>();
  return {
    assume(kind, words, count = 1) {
      const known = assumed.get(kind);
      if (known) known.count += count;
      else assumed.set(kind, { count, words });
    },
    fault(kind, file, id, what, remedy, more = {}) {
      const key = `${kind}\n${file}`;
      const list = found.get(key) ?? [];
      if (list.length < LIMITS.findings) list.push(finding(kind, file, what, remedy, { id, ...more }));
      else list[list.length - 1]!.count++;
      found.set(key, list);
    },
    findings: () => [...found.values()].flat(),
    assumptions: () => [...assumed].map(([kind, { count, words }]) => ({ kind, count, words: spoken(words, count) })),
  };
}

function spoken(words: Words, count: number): string {
  const or: Form = (one, many) => (count === 1 ? one : many);
  return words((one, many) => several(count, one, many), or);
}
