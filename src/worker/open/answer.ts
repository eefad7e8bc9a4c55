import { toIso } from '../../core/civil';
import type { DatedSet, ImportChoices, RawFile } from '../../core/dated';
import type { Diagnosis } from '../../core/diagnosis';
import type { Guess, Unpacked } from '../../core/guess';
import { readDated, recognise, unpack } from '../../import';
import { compose } from '../../import/compose';
import { diagnosed, optionsOf } from '../../import/diagnosed';
import { onDay } from '../../import/opinion';
import { mended } from './mended';
import type { ReadSet, Reply, Request, Stage } from './protocol';

interface Read {
  key: string;
  guess: Guess;
  set: DatedSet;
  diagnosis: Diagnosis;
}

/** Answers what is asked of some files; it keeps them, and what it read of them last, for the next question. */
export function answering(tell: (reply: Reply) => void): (request: Request) => void {
  let unpacked: Unpacked = { files: [], findings: [] };
  let given: RawFile[] = [];
  let last: Read | undefined;
  const progress = (stage: Stage) => (done: number, all: number) => tell({ kind: 'progress', stage, done, all });
  const read = (choices: ImportChoices): Read => {
    const key = JSON.stringify(choices);
    if (last?.key === key) return last;
    progress('read')(0, 4);
    if (given.length > 0) [unpacked, given] = [unpack(given), []];
    progress('read')(1, 4);
    const guess = recognise(unpacked.files, choices);
    progress('read')(2, 4);
    const set = readDated(unpacked.files, choices);
    progress('read')(3, 4);
    return (last = { key, guess, set, diagnosis: diagnosed(unpacked, set, optionsOf(choices)) });
  };
  const answer = (request: Exclude<Request, { kind: 'files' }>) => {
    const { guess, set, diagnosis } = read(request.choices);
    if (request.kind === 'repair') return tell({ kind: 'mended', mended: mended(unpacked.files, request.choices) });
    const told = readSet(guess, set, diagnosis);
    if (request.kind === 'read') return tell({ kind: 'read', set: told });
    const { choices, today, day } = request;
    const { atlas, how, assumptions } =
      day === undefined ? compose(set, choices, progress('compose'), today) : onDay(set, day, choices, progress('compose'), today);
    tell({ kind: 'made', made: { atlas, how, assumptions, set: told } });
  };
  return (request) => {
    if (request.kind === 'files') {
      [given, last] = [request.files, undefined];
      return;
    }
    try {
      answer(request);
    } catch (error) {
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}

function readSet(guess: Guess, { features, ...about }: DatedSet, diagnosis: Diagnosis): ReadSet {
  let [from, to]: [number, number | null] = [Infinity, -Infinity];
  for (const feature of features) {
    from = Math.min(from, feature.from);
    to = to === null || feature.to === null ? null : Math.max(to, feature.to);
  }
  return {
    ...about,
    guess,
    versions: features.length,
    things: new Set(features.map(({ thing }) => thing)).size,
    holders: new Set(features.map(({ holder }) => holder)).size,
    from: features.length > 0 ? toIso(from) : '',
    to: to === null || features.length === 0 ? null : toIso(to),
    diagnosis,
  };
}
