/** What a feature-state may hold; every paint names the same keys for all features of a source, so that nothing stays behind. */
export type State = Record<string, string | number | boolean>;
export interface Paint {
  keys(): Iterable<string>;
  get(id: string): State | undefined;
  /** The ids that may be painted otherwise than in another paint of the source; undefined: any may. */
  since?(before: Paint): Iterable<string> | undefined;
}

/** What a feature of which nothing has been told is painted as. */
const BLANK: ReadonlySet<State[string] | undefined> = new Set(['', 'paper', 0, false]);

/** The states that are new or different: all that has to be told to the map. */
export function diff(before: Paint, after: Paint): [id: string, state: State][] {
  if (before === after) return [];
  const changes: [string, State][] = [];
  for (const id of after.since?.(before) ?? after.keys()) {
    const state = after.get(id);
    if (state && !sameState(before.get(id), state)) changes.push([id, state]);
  }
  return changes;
}

function sameState(a: State | undefined, b: State): boolean {
  if (a === b) return true;
  for (const key in b) if (a ? a[key] !== b[key] : !BLANK.has(b[key])) return false;
  return true;
}

/** A paint that is worked out feature by feature, when it is asked for: `from` is what it is made of, `touched` what differs between two such. */
export class Sketch<From> implements Paint {
  constructor(
    readonly from: From,
    private readonly ids: () => Iterable<string>,
    private readonly look: (id: string, from: From) => State,
    private readonly touched: (before: From, now: From) => Iterable<string> | undefined,
  ) {}
  keys(): Iterable<string> {
    return this.ids();
  }
  get(id: string): State {
    return this.look(id, this.from);
  }
  since(before: Paint): Iterable<string> | undefined {
    return before instanceof Sketch && before.touched === this.touched ? this.touched(before.from as From, this.from) : undefined;
  }
}
