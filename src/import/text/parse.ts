import type { RawFile } from '../../core/dated';
import type { Limits } from '../limits';
import { megabytes, refuse, thousands } from '../refusal';
import { asUtf8, textOf } from './decode';
import { scan, type Scan } from './scan';
import { sniff } from './sniff';

/** A file as JSON: the values in it (several in a text sequence), and what was noticed on the way. */
export interface Parsed {
  values: unknown[];
  encoding: string;
  /** Upper bound of its positions. */
  positions: number;
}

/**
 * A file as JSON, measured before it is parsed. Throws Refusal: not JSON, cut off, nested too deep, strings or numbers of things beyond the
 * limits; `positions` and `members` are what is left of the limits for all files together.
 */
export function parse({ name, bytes: raw }: RawFile, limits: Limits, left: number): Parsed {
  const { bytes, encoding } = asUtf8(raw, name);
  if (bytes.length === 0) refuse('empty-file', name, 'the file is empty', 'Fetch it again');
  const not = sniff(bytes);
  if (not) refuse('other-format', name, `it is ${not.what}`, not.remedy);
  const measured = scan(bytes, limits.versions);
  within(measured, name, limits, left);
  const { values, positions } = measured;
  if (values.length === 0) refuse('not-json', name, 'there is no JSON object in it', 'Borders are read from GeoJSON or TopoJSON');
  const whole: [number, number][] = values.length === 1 ? [[0, bytes.length]] : values;
  return { values: whole.map((value) => parsed(bytes, value, name)), encoding, positions };
}

function within(measured: Scan, name: string, limits: Limits, left: number): void {
  const { depth, longest, positions, members, values } = measured;
  const simplify = 'Simplify its outlines (ogr2ogr -simplify), or cut it by region or by time';
  if (depth > limits.depth)
    refuse(
      'too-deep',
      name,
      `brackets are nested ${thousands(depth)} deep, more than the ${limits.depth} that are read`,
      'GeoJSON needs 8: ask its maker',
    );
  if (longest > limits.stringBytes)
    refuse(
      'string-too-long',
      name,
      `a string of ${megabytes(longest)} stands in it; the longest that is read has ${megabytes(limits.stringBytes)}`,
      'Leave out properties that hold pictures or whole documents',
    );
  if (positions > left)
    refuse(
      'too-many-vertices',
      name,
      `${thousands(positions)} vertices are more than the ${thousands(left)} that may still be read: of all files together ${thousands(limits.vertices)}`,
      simplify,
    );
  if (members > limits.members)
    refuse(
      'too-many-members',
      name,
      `${thousands(members)} members of objects are more than the ${thousands(limits.members)} that are read`,
      'Leave out properties that nobody needs',
    );
  if (values.length > limits.versions)
    refuse('too-many-features', name, `more than ${thousands(limits.versions)} values stand in it`, 'Cut it by region or by time');
  if (measured.stray !== undefined)
    refuse('not-json', name, `a bracket closes at byte ${measured.stray} that none opened`, 'Have its maker write it again');
  if (measured.open !== 'nothing')
    refuse('truncated', name, `it ends within ${measured.open}: it is cut off`, 'Fetch it again: a download was broken off');
}

function parsed(bytes: Uint8Array, [from, to]: [number, number], name: string): unknown {
  const text = textOf(bytes.subarray(from, to), name);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return refuse(
      'not-json',
      name,
      `it is not JSON: ${(error as Error).message.slice(0, 200)}`,
      'Have its maker write it again, or check it with a JSON checker',
    );
  }
}
