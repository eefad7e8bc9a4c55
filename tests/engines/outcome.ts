/** How it went with an engine. `notes`: what a reader should know of a pass. */
export type Outcome =
  { kind: 'passed'; answers: number; notes: string[] } | { kind: 'skipped'; why: string } | { kind: 'failed'; faults: string[] };

/** An engine that cannot be had here. */
export class Unavailable extends Error {}

/** Runs an engine; one that cannot be had is skipped with its reason. */
export async function attempt(run: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Unavailable) return { kind: 'skipped', why: error.message };
    return { kind: 'failed', faults: [error instanceof Error ? error.message : String(error)] };
  }
}

export const judged = (faults: string[], answers: number, notes: string[] = []): Outcome =>
  faults.length > 0 ? { kind: 'failed', faults } : { kind: 'passed', answers, notes };

export function inWords(name: string, outcome: Outcome): string {
  if (outcome.kind === 'skipped') return `${name} skipped (${outcome.why})`;
  return `${name} ${outcome.kind}${outcome.kind === 'passed' && outcome.notes.length > 0 ? ` (${outcome.notes.join('; ')})` : ''}`;
}
