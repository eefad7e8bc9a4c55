import type { ImportChoices, RawFile } from './core/dated';
import type { Mended } from './core/diagnosis';
import { fileReader } from './worker/open/client';
import type { Made, ReadSet } from './worker/open/protocol';
import { dayOf, type Day } from './core/time';
import type { Recognised, Running } from './ui/opening';

const reader = fileReader(() => new Worker(new URL('./worker/open/worker.ts', import.meta.url), { type: 'module' }));

/** What files are, as far as they can be read. */
export async function recognise(files: RawFile[], choices: ImportChoices, running: Running): Promise<Recognised> {
  const answer = await reader.ask(files, { kind: 'read', choices }, running);
  if (answer.kind !== 'read') throw new Error('the thread that reads files answered another question');
  return recognisedOf(answer.set, choices);
}

/** An atlas of the files; with `day`, of what they say of that day. */
export async function composed(
  files: RawFile[],
  choices: ImportChoices,
  running: Running,
  day?: Day,
): Promise<Made & { recognised: Recognised }> {
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const answer = await reader.ask(files, { kind: 'compose', choices, today, day }, running);
  if (answer.kind !== 'made') throw new Error('the thread that reads files answered another question');
  const { made } = answer;
  reader.end(); // the files are not needed twice: whoever corrects something hands them over again
  return { ...made, recognised: { ...recognisedOf(made.set, choices), assumptions: made.assumptions } };
}

/** A mended copy of the files. */
export async function repaired(files: RawFile[], choices: ImportChoices, running: Running): Promise<Mended> {
  const answer = await reader.ask(files, { kind: 'repair', choices }, running);
  if (answer.kind !== 'mended') throw new Error('the thread that reads files answered another question');
  return answer.mended;
}

const recognisedOf = ({ guess, versions, ...set }: ReadSet, choices: ImportChoices): Recognised => ({
  ...set,
  guess,
  features: versions,
  choices,
});
