import type { RawFile } from '../../core/dated';
import type { Ledger } from '../ledger';
import type { Options } from '../options';
import { own } from '../shape/own';
import { depthOf } from './depth';
import { sayFlaw } from './flaw';
import { otherFormat } from './other';

/** The value in a file, or nothing: then the ledger says why. */
export function parseFile({ name: file, bytes }: RawFile, ledger: Ledger, options: Options): { value: unknown } | undefined {
  const text = textOf(file, bytes, ledger, options);
  return text === undefined ? undefined : parseText(text, file, ledger);
}

/** JSON, or a finding that says line and column. */
export function parseText(text: string, file: string, ledger: Ledger): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const features = sequence(text);
    if (features) {
      ledger.add('not-json', { file }, 'it has a feature on each line, which is read here and not everywhere', {
        severity: 'warning',
        remedy: 'Put the features into one FeatureCollection',
      });
      return { value: { type: 'FeatureCollection', features } };
    }
    ledger.add('not-json', { file }, sayFlaw(text));
    return undefined;
  }
}

const SEPARATOR = '\u001e';

/** The features of a text with one on each line (RFC 8142, and without its separators). */
function sequence(text: string): unknown[] | undefined {
  const lines = text
    .replaceAll(SEPARATOR, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  try {
    const values = lines.map((line) => JSON.parse(line) as unknown);
    return values.every((value) => own(value, 'type') === 'Feature') ? values : undefined;
  } catch {
    return undefined;
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;

function textOf(file: string, bytes: Uint8Array, ledger: Ledger, options: Options): string | undefined {
  if (bytes.length > options.bytes) {
    ledger.add('too-large', { file }, `is ${megabytes(bytes.length)} large, more than the ${megabytes(options.bytes)} that are read`);
    return undefined;
  }
  const other = otherFormat(bytes);
  if (other) {
    ledger.add('other-format', { file }, `is ${other.what}`, { remedy: other.remedy });
    return undefined;
  }
  const depth = depthOf(bytes);
  if (depth > options.depth) {
    ledger.add(
      'too-deep',
      { file },
      `brackets are nested ${depth.toLocaleString('en')} deep, more than the ${options.depth} that are read`,
    );
    return undefined;
  }
  return decoded(file, bytes, ledger);
}

function decoded(file: string, bytes: Uint8Array, ledger: Ledger): string | undefined {
  const code = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(code, { fatal: true }).decode(bytes);
    if (text.trim() !== '') return text;
    ledger.add('empty-file', { file }, 'there is nothing in it');
  } catch {
    ledger.add('not-text', { file }, 'its bytes are not UTF-8: letters outside ASCII would be wrong');
  }
  return undefined;
}
