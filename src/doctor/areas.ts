import type { Position } from 'geojson';
import type { RawFile } from '../core/dated';
import type { Finding } from '../core/diagnosis';
import { examineValue } from './examine';
import { ledger } from './ledger';
import { DEFAULTS } from './options';
import { featuresOf } from './shape/features';
import { gather, type Parts } from './shape/geometry';
import { isBag, own } from './shape/own';
import { parseFile } from './text/parse';

/**
 * All polygons of a file, whatever they stand in, and the faults for which they cannot be taken as they are. Dates are nothing to an outline
 * that is only looked through, and RFC 7946 (3.1.6) asks readers to take a ring in either direction. Never throws.
 */
export function areasOf(file: RawFile): { areas: Position[][][]; faults: Finding[] } {
  const book = ledger(DEFAULTS.each);
  const parts: Parts = { areas: [], lines: [], points: 0 };
  const parsed = parseFile(file, book, DEFAULTS);
  if (parsed) {
    const value = bare(parsed.value);
    examineValue(value, file.name, book, DEFAULTS);
    const told = ledger(1); // they were told already
    for (const { id, geometry } of featuresOf(value, file.name, told, DEFAULTS))
      if (geometry !== null) gather(geometry, { file: file.name, id }, told, parts);
  }
  return { areas: parts.areas, faults: book.findings().filter(({ severity, kind }) => severity === 'error' && kind !== 'winding') };
}

/** The value with no property of any feature but its id. */
function bare(value: unknown): unknown {
  const features = own(value, 'features');
  if (isBag(value) && Array.isArray(features)) return { ...value, features: (features as unknown[]).map(bare) };
  const properties = own(value, 'properties');
  return isBag(value) && isBag(properties) ? { ...value, properties: { id: own(properties, 'id') } } : value;
}
