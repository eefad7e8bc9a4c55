import type { AnyKind } from '../core/finding-kinds';
import type { Finding } from '../core/diagnosis';

/** A file, or a part of it, that is not read. Never leaves this folder: the gate turns it into its finding. */
export class Refusal extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.what);
    this.finding = finding;
  }
}

/** What is wrong in a file; `id` is the feature, or the member, in it. */
export const finding = (kind: AnyKind, file: string, what: string, remedy: string, more: Partial<Finding> = {}): Finding => ({
  kind,
  file,
  id: '(file)',
  what,
  remedy,
  severity: 'error',
  count: 1,
  ...more,
});

/** Gives up on a file. */
export function refuse(kind: AnyKind, file: string, what: string, remedy: string, id = '(file)'): never {
  throw new Refusal(finding(kind, file, what, remedy, { id }));
}

/** What `read` gives, or nothing when it refused: then the reason is added to `findings`. */
export function attempt<T>(findings: Finding[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    findings.push(error.finding);
    return undefined;
  }
}

/** Bytes as a person says them. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
export const thousands = (count: number): string => count.toLocaleString('en');
