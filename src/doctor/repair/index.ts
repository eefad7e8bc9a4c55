import type { RawFile } from '../../core/dated';
import type { Diagnosis, Finding } from '../../core/diagnosis';
import { diagnose } from '../diagnose';
import { ledger } from '../ledger';
import { DEFAULTS, type Options } from '../options';
import { isBag, own, type Bag } from '../shape/own';
import { topologyFeatures } from '../shape/topology';
import { parseFile } from '../text/parse';
import { mendValue } from './features';
import { snapFeatures } from './snap';

/** Files mended as far as that needs no knowledge of history; what was mended, how often, and what is left for a person. */
export interface Repaired {
  files: RawFile[];
  done: { kind: string; count: number; words: string }[];
  left: Finding[];
}

const WORDS: Readonly<Record<string, string>> = {
  'foreign-crs': 'turned into longitude and latitude, and the crs removed',
  'swapped-coordinates': 'longitude put first',
  'longitude-range': 'longitudes brought between -180 and 180',
  antimeridian: 'outlines cut at 180 degrees',
  'too-precise': 'rounded to 6 decimals',
  'unclosed-ring': 'rings closed',
  'duplicate-vertex': 'positions that stood twice in a row removed',
  'zero-area': 'rings without area removed',
  winding: 'rings turned round',
  'bow-tie': 'outlines that cross themselves split',
  spike: 'spikes removed',
  'duplicate-feature': 'features that stood twice removed',
  'near-miss': 'corners of neighbours brought together',
  sliver: 'slivers closed by bringing corners together',
};

/**
 * A repaired copy. Each file is mended, looked at again, and kept as it was if that made more of the faults that can be mended. Dates, names and holders are never touched.
 * TopoJSON comes back as GeoJSON. Never throws.
 */
export function repair(files: readonly RawFile[], diagnosis: Diagnosis, options: Partial<Options> = {}): Repaired {
  const all = { ...DEFAULTS, ...options };
  const found = new Set(diagnosis.findings.map(({ file }) => file));
  const mended = files.map((file) => (found.has(file.name) ? mendFile(file, all) : file));
  const before = countKinds(diagnosis.findings);
  const left = diagnose(mended, options).findings;
  const after = countKinds(left);
  const done = [...before].flatMap(([kind, count]) => {
    const fewer = count - (after.get(kind) ?? 0);
    return WORDS[kind] && fewer > 0 ? [{ kind, count: fewer, words: WORDS[kind] }] : [];
  });
  return { files: mended, done, left };
}

function countKinds(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, count } of findings) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return counts;
}

function mendFile(file: RawFile, options: Options): RawFile {
  try {
    const book = ledger(options.each);
    const value = parseFile(file, book, options)?.value;
    if (!isBag(value)) return file;
    const plain = own(value, 'type') === 'Topology' ? written(value, file, options) : value;
    if (!plain) return file;
    const name = plain === value ? file.name : file.name.replace(/(\.topojson|\.topo\.json|\.json)?$/i, '.geojson');
    const mended = encode(name, mendValue(plain));
    return best(file, mended, options);
  } catch {
    return file;
  }
}

function written(topology: Bag, file: RawFile, options: Options): Bag | undefined {
  const features = topologyFeatures(topology, file.name, ledger(options.each), options);
  return features.length > 0 ? { type: 'FeatureCollection', features } : undefined;
}

/** With its corners brought together, if that leaves fewer findings and no more errors; else only mended; else as it was. */
function best(file: RawFile, mended: RawFile, options: Options): RawFile {
  const [was, is] = [weigh(file, options), weigh(mended, options)];
  if (is.mendable > was.mendable) return file;
  if (is.near === 0) return mended;
  const value = JSON.parse(new TextDecoder().decode(mended.bytes)) as Bag;
  const features = own(value, 'features');
  if (!Array.isArray(features)) return mended;
  const snapped = encode(mended.name, mendValue({ ...value, features: snapFeatures(features as unknown[], options.snap_km) }));
  const then = weigh(snapped, options);
  return then.errors <= is.errors && then.near < is.near ? snapped : mended;
}

function weigh(file: RawFile, options: Options): { errors: number; mendable: number; near: number } {
  const sum = (some: Finding[]) => some.reduce((total, { count }) => total + count, 0);
  const { findings } = diagnose([file], options);
  return {
    errors: sum(findings.filter(({ severity }) => severity === 'error')),
    mendable: sum(findings.filter(({ kind }) => kind in WORDS)),
    near: sum(findings.filter(({ kind }) => kind === 'near-miss' || kind === 'sliver')),
  };
}

const encode = (name: string, value: Bag): RawFile => ({ name, bytes: new TextEncoder().encode(`${JSON.stringify(value)}\n`) });
