import type { ImportChoices, RawFile } from '../core/dated';
import type { Finding } from '../core/diagnosis';
import { ROLES, type EndRule, type Fields } from '../core/guess';
import { endRule } from './dates/end-rule';
import { untilNext } from './dates/until-next';
import type { Claim } from './formats/claim';
import { shapeOf, type Recognised } from './formats';
import { plain } from './formats/plain';
import { otherDates } from './formats/plain-fields';
import type { Context, Shape } from './formats/shape';
import { yearly } from './formats/yearly';
import { spelt, surveyOf, type Survey } from './formats/survey';
import type { Limits } from './limits';
import { attempt, finding, refuse, thousands } from './refusal';
import { aboutOf, sourcesOf } from './sources';
import type { Source } from './shape/source';
import { isHostile } from './own';
import { tally, type Tally } from './tally';

const ENDLESS = 'no property tells an end: a version lasts until the next';
const FRAMES = 'a file shows one date, and lasts until the date of the next file';

/** Where one property holds both ends, as EDTF writes it, the last one counts. */
const PERIODS = { rule: 'inclusive', called: 'a property with both ends (EDTF)' } as const;

function endlessWhy(survey: Survey, fields: Fields): string {
  const others = otherDates(survey, Object.values(fields)).slice(0, 3);
  return others.length === 0 ? ENDLESS : `${ENDLESS}; ${others.join(', ')} may hold dates too: point it out if it is the end`;
}

/** Files read as far as dates go; outlines are not looked at yet. */
export interface Gathered {
  shape: Shape;
  by: string[];
  sources: Source[];
  survey: Survey;
  fields: Fields;
  claims: Claim[];
  end: EndRule;
  about: ReturnType<typeof aboutOf>;
  tally: Tally;
  findings: Finding[];
}

/** Everything that both the guess and the reading need. Nothing in it is drawn of files that were refused: `findings` say why. */
export function gather(files: RawFile[], choices: ImportChoices, limits: Limits): Gathered {
  const { sources, catalog, findings, recoded } = sourcesOf(files, limits);
  const { kept, left } = majority(sources.map((source) => shapeOf(source, choices)));
  const shape = kept[0]?.shape ?? plain;
  const notes = tally();
  if (recoded.length > 0) notes.assume('encoding', (n) => `${n('file was', 'files were')} in ${recoded[0]!.toUpperCase()}`, recoded.length);
  const features = kept.flatMap(({ source }) => source.features);
  const survey = surveyOf(features);
  const fields = fieldsOf(shape, survey, choices, notes, kept[0]?.source.name ?? '');
  const context: Context = { sources: kept.map(({ source }) => source), survey, fields, tally: notes, catalog };
  const claims = claimsOf(shape, context, limits, findings);
  hostileKeys(survey, notes);
  const spans = claims.map(({ thing, from, to }) => ({ thing, from, to }));
  const single = fields.from !== undefined && fields.to === undefined && shape === plain;
  const periods = single && claims.filter(({ to }) => to.kind === 'date').length > claims.length / 2;
  const end = endRule(spans, periods ? PERIODS : { rule: shape.end, called: shape.called }, choices);
  const endless = single && !periods;
  return {
    shape,
    by: [...new Set(kept.flatMap(({ by }) => by))].slice(0, 12),
    sources: context.sources,
    survey,
    fields,
    claims: endless ? untilNext(claims, notes) : claims,
    end: endless ? { ...end, rule: 'exclusive', why: endlessWhy(survey, fields) } : shape === yearly ? { ...end, why: FRAMES } : end,
    about: aboutOf(context.sources, catalog),
    tally: notes,
    findings: [...findings, ...left.map(otherShape(shape))],
  };
}

/** The files of the shape that most features have: two shapes have two meanings of a date. */
function majority(all: Recognised[]): { kept: Recognised[]; left: Recognised[] } {
  const counts = new Map<Shape, number>();
  for (const { shape, source } of all) {
    const weight = shape === plain ? 0.001 : 1; // lakes and rivers beside the borders have no dates, however many they are
    counts.set(shape, (counts.get(shape) ?? 0) + weight * (source.features.length + 1));
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { kept: all.filter(({ shape }) => shape === most), left: all.filter(({ shape }) => shape !== most) };
}

const otherShape =
  (shape: Shape) =>
  ({ source, shape: other }: Recognised): Finding =>
    finding(
      'other-shape',
      source.name,
      `it is taken for ${other.called}, most files for ${shape.called}: it was left out`,
      'Open files of one kind at a time, or say which kind they are',
      { severity: 'warning' },
    );

/** What the shape reads, and what the reader points out instead; that must be there. */
function fieldsOf(shape: Shape, survey: Survey, { fields: chosen = {} }: ImportChoices, notes: Tally, file: string): Fields {
  const fields: Fields = { ...shape.fields(survey) };
  for (const role of ROLES) {
    const told = chosen[role];
    if (told === undefined) continue;
    const there = survey.members.has(told.toLowerCase()) ? spelt(survey, told) : undefined;
    if (there !== undefined) fields[role] = there;
    else if (survey.sampled.length > 0) {
      const known = [...survey.members.values()]
        .slice(0, 12)
        .map(({ field }) => field)
        .join(', ');
      notes.fault(
        'no-such-property',
        file,
        role,
        `no feature has the property "${told}"`,
        `Choose one that is there: ${known || 'there is none'}`,
      );
    }
  }
  return fields;
}

function claimsOf(shape: Shape, context: Context, limits: Limits, findings: Finding[]): Claim[] {
  const read = shape.reader(context);
  const claims: Claim[] = [];
  for (const { features, name } of context.sources) {
    const before = claims.length;
    const done = attempt(findings, () => {
      for (const raw of features) {
        for (const claim of read(raw)) claims.push(claim);
        if (claims.length > limits.versions)
          refuse(
            'too-many-dates',
            name,
            `it comes to more than ${thousands(limits.versions)} versions of things`,
            'Cut it by region or by time',
          );
      }
      return true;
    });
    if (!done) claims.length = before;
  }
  return claims;
}

/** Keys that a careless program would take for parts of itself. */
function hostileKeys({ sampled }: Survey, notes: Tally): void {
  for (const { file, properties, members } of sampled)
    for (const key of [...Object.keys(members), ...Object.keys(properties)])
      if (isHostile(key))
        notes.fault(
          'polluting-key',
          file,
          key.slice(0, 40),
          `a member is called "${key}", which some programs take for a part of themselves: it was left out`,
          'Give the member another name',
          { severity: 'warning' },
        );
}
