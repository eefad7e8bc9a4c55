import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../core/fault';
import { depthOf } from '../doctor/text/depth';
import { sayFlaw } from '../doctor/text/flaw';

export const KINDS = [
  'nodes',
  'arcs',
  'regions',
  'holders',
  'settlements',
  'expeditions',
  'places',
  'published-areas',
  'sources',
  'events',
  'story',
  'dataset',
  'base',
] as const;
export type Kind = (typeof KINDS)[number];

/** A parsed file, of unproven shape. `file` is its path as people are told it. */
export interface Document {
  kind: Kind;
  file: string;
  path: string;
  content: unknown;
}
/** Copied as it is: the relief picture and its description. */
export interface Asset {
  path: string;
  bytes: Uint8Array;
}
export interface Documents {
  folder: string;
  documents: Document[];
  assets: Asset[];
  faults: Fault[];
}

const DATA =
  /^(?:(nodes|holders|sources|events|story|dataset|published-areas)\.json|(regions|places)\.geojson|(arcs|expeditions|base)\/[^/]+\.geojson|(settlements)\/[^/]+\.json)$/;
const ASSET = /^base\/relief\.(webp|json)$/;
const NOT_DATA = /^(layers\/|README\.md$|CHANGELOG\.md$|\.)/;

/** Reads every authored file below `folder`, in order of path; what cannot be read or parsed is a fault. `shown` stands for it in messages. */
export function read(folder: string, shown = folder): Documents {
  const result: Documents = { folder: shown, documents: [], assets: [], faults: [] };
  if (!existsSync(folder)) {
    result.faults.push({
      file: shown,
      id: '(folder)',
      what: 'there is no such folder',
      remedy: 'Give the path of a geo folder',
      severity: 'error',
    });
    return result;
  }
  for (const path of pathsBelow(folder)) readOne(result, folder, path);
  return result;
}

const pathsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();

function readOne({ documents, assets, faults, folder: shown }: Documents, folder: string, path: string): void {
  const kind = kindOf(path);
  const file = `${shown}/${path}`;
  if (ASSET.test(path)) assets.push({ path: path.slice('base/'.length), bytes: readFileSync(join(folder, path)) });
  else if (kind) {
    const parsed = parseJson(readFileSync(join(folder, path), 'utf8'), file);
    if ('fault' in parsed) faults.push(parsed.fault);
    else documents.push({ kind, file, path, content: parsed.content });
  } else if (!NOT_DATA.test(path)) {
    faults.push({
      file,
      id: '(file)',
      what: 'the build does not read this file',
      remedy: 'Move it to where geo/README.md says, or away',
      severity: 'warning',
    });
  }
}

/** The kind is the file's name, or its folder's. */
const kindOf = (path: string): Kind | undefined => DATA.exec(path)?.slice(1).find(Boolean) as Kind | undefined;

/** Brackets within brackets: ours have 9; what is walked deeper exhausts the stack. */
const DEEPEST = 64;

/** JSON, or a fault that says line and column. */
export function parseJson(text: string, file: string): { content: unknown } | { fault: Fault } {
  const fault = (what: string, remedy: string) => ({ fault: { file, id: '(file)', what, remedy, severity: 'error' as const } });
  try {
    const depth = depthOf(new TextEncoder().encode(text));
    if (depth > DEEPEST) return fault(`brackets are nested ${depth} deep`, `Take brackets away: no more than ${DEEPEST} are read`);
    return { content: JSON.parse(text) };
  } catch {
    return fault(sayFlaw(text), 'Look for a missing comma, quote or bracket just before that place');
  }
}
