/** What a feature-state may hold; every paint names the same keys for all features of a source, so that nothing stays behind. */
export type State = Record<string, string | number | boolean>;
export interface Paint {
  keys(): Iterable<string>;
  get(id: string): State | undefined;
  /** The ids that may be painted otherwise than in another paint of the source; undefined: any may. */
  since?(before: Paint): Iterable<string> | undefined;
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
