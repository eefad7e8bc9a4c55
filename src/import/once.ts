import type { Finding } from '../core/diagnosis';
import type { AnyKind } from '../core/finding-kinds';

/** Why a file is not read at all: reader and doctor stop at one place, which they may call by two names. A text that is cut off is no JSON either. */
const OF_FILES: readonly AnyKind[][] = [
  ['empty-file', 'other-format', 'not-text', 'not-json', 'too-deep', 'truncated'],
  ['unknown-type', 'shape', 'broken-topology', 'too-many-vertices'],
];
/** Why a feature is not read: an outline of which nothing comes has a reason, which the doctor names; likewise its dates. */
const OF_FEATURES: readonly AnyKind[][] = [
  ['unknown-type', 'shape', 'null-geometry', 'empty-geometry', 'too-few-positions', 'zero-area'],
  ['empty-geometry', 'not-a-number', 'short-position', 'latitude-range', 'longitude-range'],
  ['missing-date', 'unreadable-date', 'date-range', 'begin-after-end', 'zero-days'],
];
/** What is judged by the days that versions really have, which only the reader knows: the doctor guesses the columns. */
const OF_TIME: ReadonlySet<string> = new Set<AnyKind>([
  'date-range',
  'overlap-in-time',
  'hole-in-time',
  'one-day-left',
  'one-day-off',
  'redrawn',
]);
const FILE = '(file)';

/**
 * What the reader of files and the doctor found, each fault once. A kind that both tell of a file is told by the one who takes it more seriously,
 * else by the doctor, who knows the place; of time by the reader. So is a fault that they call by two names.
 */
export function once(read: readonly Finding[], looked: readonly Finding[]): Finding[] {
  const [byReader, byDoctor] = [grouped(read), grouped(looked)];
  const readWins = (key: string) => {
    const [ours, theirs] = [byReader.get(key), byDoctor.get(key)];
    if (!ours || !theirs) return ours !== undefined;
    const [a, b] = [worst(ours), worst(theirs)];
    return a === b ? OF_TIME.has(ours[0]!.kind) : a > b;
  };
  const kept = read.filter((finding) => readWins(keyOf(finding)));
  const theirs = looked.filter((finding) => !readWins(keyOf(finding)));
  const doubled = new Set<Finding>();
  for (const mine of kept) {
    const same = theirs.find((other) => sameFault(mine, other));
    if (same) doubled.add(severity(mine) > severity(same) ? same : mine);
  }
  return [...kept, ...theirs].filter((finding) => !doubled.has(finding));
}

const keyOf = ({ file, kind }: Finding): string => `${kind}\n${file}`;
const severity = (finding: Finding): number => (finding.severity === 'error' ? 1 : 0);
const worst = (findings: Finding[]): number => Math.max(...findings.map(severity));

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
  return groups;
}

/** Two kinds, one fault. */
function sameFault(mine: Finding, other: Finding): boolean {
  if (mine.file !== other.file) return false;
  const both = (families: readonly AnyKind[][]) =>
    families.some((family) => [mine, other].every(({ kind }) => (family as string[]).includes(kind)));
  if (both(OF_FILES) && (other.id === FILE || other.kind === 'broken-topology')) return true;
  if (both(OF_FEATURES) && mine.id === other.id) return true;
  return other.kind === 'duplicate-feature' && mine.kind === 'overlap-in-time' && String(mine.at) === String(other.at);
}
