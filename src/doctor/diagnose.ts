import type { DatedFeature, DatedSet, RawFile } from '../core/dated';
import type { Diagnosis } from '../core/diagnosis';
import { duplicateFiles } from './duplicates';
import { examineFile } from './examine';
import { ledger, type Ledger } from './ledger';
import { DEFAULTS, type Options } from './options';
import { examineTime } from './time';
import { spanFine } from './time/span';
import { boxOf, type Version } from './time/version';
import { examineNames } from './words/names';

/**
 * Every fault that can be found in some files of GeoJSON or TopoJSON, each file by itself: the worst first. Never throws, and looks no longer than
 * the options allow; what was left out is a finding too.
 */
export function diagnose(files: readonly RawFile[], options: Partial<Options> = {}): Diagnosis {
  const all = { ...DEFAULTS, ...options };
  const book = ledger(all.each);
  for (const file of files) safely(file.name, book, () => examineFile(file, book, all));
  duplicateFiles(files, book);
  return { findings: book.findings() };
}

/** What the versions of a set say of time, and of names and sources: its outlines have passed already. Never throws. */
export function diagnoseSet(set: DatedSet, options: Partial<Options> = {}): Diagnosis {
  const all = { ...DEFAULTS, ...options };
  const book = ledger(all.each);
  safely(set.title, book, () => {
    const fine = set.features.filter(({ file, id, from, to }) => spanFine({ from, to }, { file, id }, book, all.today));
    examineTime(fine.map(versionOf), all.sliver_km, book);
    const named = set.features.map(({ file, id, name, source }) => ({ file, id, name: name.en || undefined, source }));
    examineNames(named, true, book);
  });
  return { findings: book.findings() };
}

function versionOf({ file, id, thing, name, holder, lens, from, to, geometry }: DatedFeature): Version {
  return { file, id, thing: `${thing}\n${lens}`, name: name.en || thing, holder, from, to, geometry, box: boxOf(geometry) };
}

/** The net under everything: what nobody thought of is told like anything else. */
function safely(file: string, book: Ledger, look: () => void): void {
  try {
    look();
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 100) : 'unknown';
    book.add('not-all-checked', { file }, `the examination broke off (${why})`, { severity: 'error' });
  }
}
