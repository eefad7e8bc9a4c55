import type { Day } from './civil';

/** On a day a thing (by its number) passes from one of its values to another; -1: it is not there. */
export interface Turn {
  day: Day;
  thing: number;
  before: number;
  after: number;
}

/** What many things are on a day, as a map that is read and never written. */
export interface Stand<T> extends ReadonlyMap<string, T> {
  /** The keys whose value may differ from that in another stand of the same track; undefined when the two have nothing in common. */
  since(other: unknown): Iterable<string> | undefined;
}
export interface Track<T> {
  /** The stand of a day: the very same as long as nothing turns. */
  on(day: Day): Stand<T>;
  /** The day on which each thing first was there. */
  firstDays(): Map<string, Day>;
}

/** So many stands are kept at least, and more of few things: one costs four bytes a thing, and the way to the next only its turns. */
const KEPT = 64;
const KEPT_BYTES = 4_000_000;

/**
 * Many things through time, each rarely another: a step from a day to the next touches only what turns between them. `turns` in order of day;
 * of one thing each begins where the one before it ended.
 */
export function trackOf<T>(keys: readonly string[], values: readonly T[], turns: readonly Turn[]): Track<T> {
  const days = turns.map(({ day }) => day);
  const at = new Map(keys.map((key, i) => [key, i]));
  const known = new Map<number, Snapshot<T>>();
  const most = Math.max(KEPT, KEPT_BYTES / 4 / keys.length);

  const snapshot = (count: number): Snapshot<T> => {
    const kept = known.get(count);
    if (kept) known.delete(count); // and put it last, as the one used latest
    const made = kept ?? make(count);
    known.set(count, made);
    if (known.size > most) known.delete(known.keys().next().value!);
    return made;
  };
  const ground: Ground<T> = { keys, at, values, turns };
  const empty = new Snapshot(0, new Int32Array(keys.length).fill(-1), ground);
  const make = (count: number): Snapshot<T> => {
    let near = empty;
    for (const each of known.values()) if (Math.abs(each.count - count) < Math.abs(near.count - count)) near = each;
    const now = near.now.slice();
    for (let i = near.count; i < count; i++) now[turns[i]!.thing] = turns[i]!.after;
    for (let i = near.count; i > count; i--) now[turns[i - 1]!.thing] = turns[i - 1]!.before;
    return new Snapshot(count, now, ground);
  };
  const firstDays = () => {
    const first = new Map<string, Day>();
    for (const { day, thing, after } of turns) if (after >= 0 && !first.has(keys[thing]!)) first.set(keys[thing]!, day);
    return first;
  };
  return { on: (day) => snapshot(countUntil(days, day)), firstDays };
}

/** How many of the sorted `days` are not after `day`. */
export function countUntil(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Ground<T> {
  keys: readonly string[];
  at: ReadonlyMap<string, number>;
  values: readonly T[];
  turns: readonly Turn[];
}

class Snapshot<T> implements Stand<T> {
  private counted = -1;
  constructor(
    /** So many turns have been made. */
    readonly count: number,
    readonly now: Int32Array,
    private readonly ground: Ground<T>,
  ) {}

  get(key: string): T | undefined {
    const i = this.ground.at.get(key);
    return i === undefined ? undefined : this.ground.values[this.now[i]!];
  }
  has(key: string): boolean {
    const i = this.ground.at.get(key);
    return i !== undefined && this.now[i]! >= 0;
  }
  get size(): number {
    if (this.counted < 0) this.counted = this.now.reduce((sum, value) => sum + (value >= 0 ? 1 : 0), 0);
    return this.counted;
  }
  *entries(): MapIterator<[string, T]> {
    const { keys, values } = this.ground;
    for (let i = 0; i < keys.length; i++) if (this.now[i]! >= 0) yield [keys[i]!, values[this.now[i]!]!];
    return undefined;
  }
  *keys(): MapIterator<string> {
    for (let i = 0; i < this.now.length; i++) if (this.now[i]! >= 0) yield this.ground.keys[i]!;
    return undefined;
  }
  *values(): MapIterator<T> {
    for (const value of this.now) if (value >= 0) yield this.ground.values[value]!;
    return undefined;
  }
  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }
  forEach(tell: (value: T, key: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [key, value] of this) tell(value, key, this);
  }
  since(other: unknown): Iterable<string> | undefined {
    if (!(other instanceof Snapshot) || other.ground !== this.ground) return undefined;
    const [from, to] = other.count < this.count ? [other.count, this.count] : [this.count, other.count];
    const touched = new Set<string>();
    for (let i = from; i < to; i++) touched.add(this.ground.keys[this.ground.turns[i]!.thing]!);
    return touched;
  }
}
