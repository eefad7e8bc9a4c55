import type { Paint, State } from './sketch';

/** What a feature of which nothing has been told is painted as. */
const BLANK: ReadonlySet<State[string] | undefined> = new Set(['', 'paper', 0, false]);

/** What a source of the map has been told so far. */
export class Told {
  private latest: Paint | undefined;
  private readonly states = new Map<string, State>();

  /** The states that are new or different in a paint: all that has to be told to the map. They count as told. */
  newIn(paint: Paint): [id: string, state: State][] {
    if (paint === this.latest) return [];
    const touched = (this.latest && paint.since?.(this.latest)) ?? paint.keys();
    this.latest = paint;
    const news: [string, State][] = [];
    for (const id of touched) {
      const state = paint.get(id);
      if (!state || isSame(this.states.get(id), state)) continue;
      this.states.set(id, state);
      news.push([id, state]);
    }
    return news;
  }
}

function isSame(told: State | undefined, state: State): boolean {
  for (const key in state) if (told ? told[key] !== state[key] : !BLANK.has(state[key])) return false;
  return true;
}
