import type { DatedFeature, DatedSet, ImportChoices, RawFile } from '../core/dated';
import type { AnyKind } from '../core/finding-kinds';
import type { EndRule, Fields } from '../core/guess';
import type { Day } from '../core/time';
import { diagnoseSet } from '../doctor';
import { tellDates, tellSet } from './assumptions';
import { intervalOf } from './dates/interval';
import type { Claim } from './formats/claim';
import type { Survey } from './formats/survey';
import { gather, type Gathered } from './gather';
import { framesOf, outliner, type Outliner } from './geometry/outliner';
import { counter, idGiver } from './ids';
import { LIMITS, type Limits } from './limits';
import { merged } from './merge';
import { calledRaw } from './shape/raw';
import { clean } from './text/strings';
import { toIso } from '../core/time';

/** Files as dated borders: half-open days, outlines in RFC 7946; what was assumed and what was left out is listed. Never throws. */
export function readFiles(files: RawFile[], choices: ImportChoices, limits: Limits = LIMITS): DatedSet {
  const gathered = gather(files, choices, limits);
  const { shape, claims, tally, findings, about } = gathered;
  const frames = framesOf(gathered.sources, tally, findings);
  const readable = claims.filter(({ raw }) => frames.has(raw.file));
  const read = featuresOf(readable, gathered, outliner(frames, tally));
  const features = shape.format === 'yearly' ? merged(read, tally) : read;
  tellSet(features, gathered);
  const text = (value: unknown, letters: number = LIMITS.nameLetters) => clean(value, letters)?.text;
  const set = {
    format: shape.format,
    title: choices.title ?? text(about.title) ?? titleOf(files),
    features,
    assumptions: tally.assumptions(),
    diagnosis: { findings: [...findings, ...tally.findings()] },
    licence: text(about.licence, LIMITS.remarkLetters),
    attribution: text(about.attribution, LIMITS.remarkLetters),
  };
  const sliver_km = choices.sliver_km;
  set.diagnosis.findings.push(...diagnoseSet(set, sliver_km === undefined ? {} : { sliver_km }).findings);
  return set;
}

/** The name of the only file, of the archive, or of the folder that all are in. */
function titleOf(files: RawFile[]): string {
  const paths = files.map(({ name }) => name.split(/[/\\]/));
  const [first = []] = paths;
  const common = first.filter((part, i) => paths.every((path) => path[i] === part));
  const name = files.length === 1 ? first.at(-1) : (common.find((part) => /[.]zip$/i.test(part)) ?? common.at(-1));
  return clean(name?.replace(/([.](geo|topo)?json[a-z]*|[.]zip)$/i, ''), LIMITS.nameLetters)?.text ?? 'Without a title';
}

function featuresOf(claims: Claim[], gathered: Gathered, outlineOf: Outliner): DatedFeature[] {
  const begins = firstDayOf(claims, gathered.end.rule);
  const [thingId, holderId, unique] = [idGiver(), idGiver(), counter()];
  const features: DatedFeature[] = [];
  for (const claim of claims) {
    const days = daysOf(claim, gathered, begins);
    if (!days) continue;
    const geometry = outlineOf(claim);
    if (!geometry) continue;
    tellDates(claim, gathered);
    const thing = thingId(claim.thing);
    const name = claim.name ?? { en: claim.thing };
    const lens = claim.lens ?? 'both';
    features.push({
      id: unique(`${thing}@${toIso(days.from)}${lens === 'both' ? '' : `@${lens}`}`),
      thing,
      name,
      holder: claim.holder === undefined ? holderId(claim.thing) : holderId(claim.holder),
      holderName: claim.holder === undefined ? name : (claim.holderName ?? { en: claim.holder }),
      status: claim.status ?? 'held',
      lens,
      ...days,
      since: sinceOf(claim, days.from),
      ...optional(claim),
      file: claim.raw.file,
      geometry,
    });
  }
  return features;
}

const optional = ({ source, why, confidence }: Claim): Pick<DatedFeature, 'source' | 'why' | 'confidence'> => ({
  ...(source !== undefined && { source }),
  ...(why !== undefined && { why }),
  ...(confidence !== undefined && { confidence }),
});

/** The beginning as the file knows it, if that means this day. */
function sinceOf({ since, from }: Claim, day: Day): string {
  const told = [since, from].find((each) => each?.kind === 'date' && each.first === day);
  return told?.kind === 'date' ? told.edtf : toIso(day);
}

/** The first beginning of what has one and is kept; only where nothing has, the first end. */
function firstDayOf(claims: Claim[], rule: EndRule['rule']): Day {
  let [begin, end] = [Infinity, Infinity];
  for (const { from, to } of claims) {
    if (from.kind === 'bad' || to.kind === 'bad') continue;
    const days = intervalOf(from, to, rule);
    if (days.kind === 'days') begin = Math.min(begin, days.from);
    else if (to.kind === 'date' && days.kind === 'no-start') end = Math.min(end, to.first);
  }
  return Number.isFinite(begin) ? begin : end;
}

/** The days of a version; nothing, and a finding, when it has none. */
function daysOf(
  { raw, from, to }: Claim,
  { end, tally, fields, survey }: Gathered,
  begins: Day,
): { from: Day; to: Day | null } | undefined {
  const fault = (kind: AnyKind, what: string, remedy: string) => void tally.fault(kind, raw.file, calledRaw(raw), what, remedy);
  for (const [told, which] of [
    [from, 'begins'],
    [to, 'ends'],
  ] as const)
    if (told.kind === 'bad')
      return fault(
        'unreadable-date',
        `it ${which} on "${told.text}", which ${told.why}: it was left out`,
        'Write dates as 1858, 1858-05 or 1858-05-28',
      );
  const interval = intervalOf(from, to, end.rule);
  switch (interval.kind) {
    case 'days':
      if (interval.within)
        tally.assume(
          'end-within',
          (n, or) =>
            `${n('end is told less precisely than its beginning and contains it', 'ends are told less precisely than their beginnings and contain them')}: ${or('it counts', 'they count')} to the last day`,
        );
      return { from: interval.from, to: interval.to };
    case 'no-start':
      tally.assume(
        'open-start',
        (n, or) =>
          `${n('feature has', 'features have')} no beginning: ${or('it is', 'they are')} taken to be there from the first day of the data`,
      );
      return begins < interval.to
        ? { from: begins, to: interval.to }
        : fault('zero-days', 'it ends before anything begins: it was left out', 'Give it a beginning');
    case 'undated':
      return fault(
        'missing-date',
        `${lacking(fields)}: it was left out`,
        `Point out the properties that hold its dates${hinted(survey)}, or give it dates`,
      );
    case 'empty':
      return fault(
        'zero-days',
        `it begins and ends on the same day (${toIso(begun(from))}), which does not count any more: it was left out`,
        'Check its dates, or say that ends are inclusive',
      );
    case 'backwards':
      return fault(
        'begin-after-end',
        `it ends before it begins (${toIso(begun(from))}): it was left out`,
        'Check its dates: they may be swapped',
      );
  }
}

const lacking = ({ from, to }: Fields): string => {
  const read = [from, to].filter((field) => field !== undefined);
  return read.length === 0
    ? 'no property was recognised as a beginning or an end'
    : `it has nothing in ${read.map((field) => `"${field}"`).join(' and ')}`;
};

/** What might be meant, with an example of each. */
function hinted({ members }: Survey): string {
  const found = [...members.values()].filter(({ values }) => values.some((value) => /\d{3}/.test(value))).slice(0, 4);
  return found.length === 0 ? '' : ` (there are ${found.map(({ field, values }) => `${field}: "${values[0]}"`).join(', ')})`;
}

const begun = (told: Claim['from']): Day => (told.kind === 'date' ? told.first : 0);
