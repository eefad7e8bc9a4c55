import { NoAnswer } from './errors';

/** What has no room left, on the disk or in the share of it that is ours. */
const FULL = ['ENOSPC', 'EDQUOT'];

/** Why something could not be written: what it is, the system's word for the reason, and what to do, which on a full disk is not what it usually is. */
export function unwritable(what: string, error: unknown, remedy: string): NoAnswer {
  const { code } = error as NodeJS.ErrnoException;
  const full = FULL.includes(code ?? '');
  return new NoAnswer(
    `${what} cannot be written (${code}): ${full ? 'the disk is full; make room, or name a place on another one' : remedy}`,
  );
}
