import type { RawFile } from '../core/dated';
import type { Finding } from '../core/diagnosis';
import { fewOf, several } from '../core/several';
import type { Limits } from './limits';
import { own, type Bag } from './own';
import { attempt, finding, megabytes, refuse, thousands } from './refusal';
import { isCatalog } from './formats/thalweg';
import { parse } from './text/parse';
import { sourceOf, type Source } from './shape/source';

/** What there is to read in some files. */
export interface Sources {
  sources: Source[];
  catalog?: Bag;
  findings: Finding[];
  /** Files in another encoding than UTF-8, and in which. */
  recoded: string[];
}

/** Every file parsed, within the limits; those that hold no borders are told together when others do. */
export function sourcesOf(files: RawFile[], limits: Limits): Sources {
  const result: Sources = { sources: [], findings: [], recoded: [] };
  const tooMany = sizeFinding(files, limits);
  if (tooMany) return { ...result, findings: [tooMany] };
  let left = limits.vertices;
  let features = 0;
  const { read, others } = ownAtlas(files);
  result.findings.push(...others);
  for (const file of read) {
    attempt(result.findings, () => {
      if (file.bytes.length > limits.fileBytes)
        refuse(
          'too-large',
          file.name,
          `${megabytes(file.bytes.length)} is more than the ${megabytes(limits.fileBytes)} that one file may have`,
          'Simplify its outlines (ogr2ogr -simplify), or cut it by region or by time',
        );
      const { values, encoding, positions } = parse(file, limits, left);
      const [root] = values;
      if (isCatalog((root ?? {}) as Bag)) return void (result.catalog = root as Bag);
      const source = sourceOf(file, values, positions, left);
      features += source.features.length;
      if (features > limits.versions)
        refuse(
          'too-many-features',
          file.name,
          `more than ${thousands(limits.versions)} features stand in the files`,
          'Cut them by region or by time',
        );
      left -= source.positions;
      if (encoding !== 'utf-8') result.recoded.push(encoding);
      result.sources.push(source);
    });
  }
  result.findings = gathered(result.findings, result.sources.length > 0 || result.catalog !== undefined);
  return result;
}

function sizeFinding(files: RawFile[], limits: Limits): Finding | undefined {
  const remedy = 'Open fewer at a time';
  if (files.length === 0)
    return finding(
      'no-files',
      '(nothing)',
      'there is no file to read',
      'Choose GeoJSON or TopoJSON files, or a zip archive or folder of them',
    );
  if (files.length > limits.files)
    return finding(
      'too-many-files',
      files[0]!.name,
      `${thousands(files.length)} files are more than the ${thousands(limits.files)} that are read`,
      remedy,
    );
  const bytes = files.reduce((sum, file) => sum + (file.bytes.length > limits.fileBytes ? 0 : file.bytes.length), 0); // the others are refused one by one
  if (bytes <= limits.totalBytes) return undefined;
  return finding(
    'too-large',
    files[0]!.name,
    `${megabytes(bytes)} in all are more than the ${megabytes(limits.totalBytes)} that are read`,
    remedy,
  );
}

/** Of a data package of ours only the catalog and the topology: its layers, a hundred megabytes, say the same again. Borders of others beside it are told. */
function ownAtlas(files: RawFile[]): { read: RawFile[]; others: Finding[] } {
  const catalogs = files.filter((file) => /^\s*\{\s*"schema"\s*:\s*\d+\s*,\s*"(dataset|drawing)"/.test(headOf(file)));
  const atlases = files.filter((file) => /^\s*\{\s*"type"\s*:\s*"Topology"\s*,\s*"thalweg"/.test(headOf(file)));
  const [catalog] = catalogs;
  if (!catalog || atlases.length === 0) return { read: files, others: [] };
  const folder = catalog.name.slice(0, catalog.name.lastIndexOf('/') + 1);
  const within = atlases.filter(({ name }) => name.startsWith(folder));
  const atlas = within.find(({ name }) => /(^|\/)atlas[.]topojson$/.test(name)) ?? within[0] ?? atlases[0]!;
  const isOfIt = (file: RawFile) => file === catalog || file === atlas || (file.name.startsWith(folder) && isOurs(file));
  return { read: [catalog, atlas], others: leftOut(files.filter((file) => BORDERS.test(file.name) && !isOfIt(file))) };
}

const headOf = ({ bytes }: RawFile): string => String.fromCharCode(...bytes.subarray(0, 300));
const BORDERS = /[.]((geo|topo)?json[a-z]*|zip|gz)$/i;
/** What lies in a folder of layers without saying that it is ours. */
const SILENT = /(^|\/)(base[.]topojson|relief[.]json|datapackage[.]json|[.].*)$/;
const isOurs = (file: RawFile): boolean => SILENT.test(file.name) || headOf(file).includes('"thalweg"');

/** One finding for all, however many. */
function leftOut(files: readonly RawFile[]): Finding[] {
  const [first] = files;
  if (!first) return [];
  const names = fewOf(files.map(({ name }) => name));
  const what = `it lies beside an atlas of this program, which is read alone: ${files.length === 1 ? 'it was' : `${names} were`} left out`;
  return [finding('other-shape', first.name, what, 'Open one at a time', { severity: 'warning', count: files.length })];
}

const BESIDE = new Set(['not-json', 'other-format', 'unknown-type', 'empty-file', 'no-features']);

/** What lies beside the borders (a readme, a licence) is one remark, not a list of errors. */
function gathered(findings: Finding[], borders: boolean): Finding[] {
  const beside = findings.filter(({ kind }) => BESIDE.has(kind));
  if (!borders || beside.length === 0) return findings;
  const names = fewOf(beside.map(({ file }) => file));
  const what = `${several(beside.length, 'file holds no borders and was', 'files hold no borders and were')} left out: ${names} (${beside[0]!.what})`;
  const one = finding('not-borders', beside[0]!.file, what, 'Nothing needs to be done if they are not meant to be borders', {
    severity: 'warning',
    count: beside.length,
  });
  return [...findings.filter(({ kind }) => !BESIDE.has(kind)), one];
}

/** What the roots of the files say of themselves; files with different titles have none together. */
export function aboutOf(sources: Source[], catalog: Bag | undefined): { title?: unknown; licence?: unknown; attribution?: unknown } {
  const dataset = own(catalog, 'dataset');
  const roots: unknown[] = [dataset, ...sources.flatMap(({ root }) => [own(root, 'thalweg'), own(root, 'metadata'), root])];
  const told = (...keys: string[]) =>
    roots.flatMap((root) => keys.map((key) => own(root, key))).filter((value) => typeof value === 'string' && value !== '');
  const titles = new Set(told('title', 'name'));
  return {
    title: own(own(dataset, 'title'), 'en') ?? (titles.size === 1 ? [...titles][0] : undefined),
    licence: told('licence', 'license')[0],
    attribution: told('attribution', 'copyright')[0],
  };
}
