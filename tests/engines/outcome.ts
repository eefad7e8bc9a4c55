/** How it went with an engine. `notes`: what a reader should know of a pass; `aside`: the shortest of it, for the line at the end. */
export type Outcome =
  | { kind: 'passed'; answers: number; notes: string[]; aside?: string }
  | { kind: 'skipped'; why: string }
  | { kind: 'failed'; faults: string[] };

/** An engine that cannot be had here. */
export class Unavailable extends Error {}

/** Runs an engine; one that cannot be had is skipped with its reason, anything else that goes wrong is a failure. */
export async function attempt(run: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Unavailable) return { kind: 'skipped', why: error.message };
    return { kind: 'failed', faults: [error instanceof Error ? error.message : String(error)] };
  }
}

export const judged = (faults: string[], answers: number, notes: string[], aside?: string): Outcome =>
  faults.length > 0 ? { kind: 'failed', faults } : { kind: 'passed', answers, notes, aside };

/** One engine in words; of a pass only its aside. */
export function inWords(name: string, outcome: Outcome): string {
  if (outcome.kind === 'skipped') return `${name} skipped (${outcome.why})`;
  return `${name} ${outcome.kind}${outcome.kind === 'passed' && outcome.aside ? ` (${outcome.aside})` : ''}`;
}

/** The two lines at the end: each engine in words, then the plain count. */
export function summary(outcomes: readonly (readonly [string, Outcome])[]): string {
  const count = (kind: Outcome['kind']) => outcomes.filter(([, outcome]) => outcome.kind === kind).length;
  const words = outcomes.map(([name, outcome]) => inWords(name, outcome)).join(', ');
  return `engines: ${words}\n${count('passed')} passed, ${count('failed')} failed`;
}
