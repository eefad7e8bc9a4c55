/**
 * Other people's dated borders: taken out of archives, recognised by their content, read. Pure: the worker of the page and the command line call the
 * same three functions. None of them throws; what cannot be read is a finding.
 */
import type { DatedSet, ImportChoices, RawFile } from '../core/dated';
import type { Finding } from '../core/diagnosis';
import type { Guess, Unpacked } from '../core/guess';
import { unpack as unpackFiles } from './archive/unpack';
import { LIMITS, type Limits } from './limits';
import { readFiles } from './read';
import { recogniseFiles } from './recognise';
import { finding } from './refusal';

export { LIMITS, type Limits } from './limits';

/** Zip archives taken apart, what the system left in them dropped. */
export const unpack = (files: RawFile[], limits: Limits = LIMITS): Unpacked =>
  guarded(
    files,
    () => unpackFiles(files, limits),
    (found) => ({ files: [], findings: [found] }),
  );

/** What the (unpacked) files are. */
export const recognise = (files: RawFile[], choices: ImportChoices = {}, limits: Limits = LIMITS): Guess =>
  guarded(
    files,
    () => recogniseFiles(files, choices, limits),
    (found) => ({ ...recogniseFiles([], choices), findings: [found] }),
  );

/** The (unpacked) files as dated borders. */
export const readDated = (files: RawFile[], choices: ImportChoices = {}, limits: Limits = LIMITS): DatedSet =>
  guarded(
    files,
    () => readFiles(files, choices, limits),
    (found) => ({ ...readFiles([], choices), diagnosis: { findings: [found] } }),
  );

/** What nobody foresaw (memory that runs out, a fault of ours) is told like anything else. The tests take care that it never is one of ours. */
function guarded<T>(files: RawFile[], run: () => T, instead: (found: Finding) => T): T {
  try {
    return run();
  } catch (error) {
    const what = `it could not be read (${String(error).slice(0, 200)})`;
    return instead(finding('unforeseen', files[0]?.name ?? '(nothing)', what, 'Try fewer or smaller files, and report it with the file'));
  }
}
