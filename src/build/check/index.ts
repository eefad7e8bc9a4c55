import type { Fault } from '../../core/fault';
import type { Geo } from '../geo';
import type { Documents, Kind } from '../read';
import { articleFaults } from './article';
import { clauseFaults } from './clause';
import { crossingFaults } from './crossing';
import { dateFaults } from './date';
import { endFaults } from './ends';
import { eventFaults } from './event';
import { expeditionFaults } from './expedition';
import { faceFaults } from './face';
import { historyFaults } from './history';
import { holderFaults } from './holder';
import { idFaults } from './ids';
import { placeFaults } from './place';
import { rangeFaults } from './range';
import { referenceFaults } from './reference';
import { storyFaults } from './story';
import { shapeFaults } from './shape';
import { sourceFaults } from './source';
import { tilingFaults } from './tiling';
import { typed } from './typed';

/** All that is wrong with a geo folder, at once. */
export class BadData extends Error {
  constructor(readonly faults: Fault[]) {
    super(`faults in the authored data: ${faults.length}`);
  }
}

/** Facts first: what they say wrong can be told even where the drawing is unfinished. */
const FACTS = [
  idFaults,
  referenceFaults,
  dateFaults,
  articleFaults,
  clauseFaults,
  historyFaults,
  holderFaults,
  expeditionFaults,
  placeFaults,
  eventFaults,
  sourceFaults,
  storyFaults,
];
/** A drawing whose arcs miss their nodes or cross has no faces worth speaking of, so each step is only asked if the one before is content. */
const DRAWING = [[rangeFaults], [endFaults, crossingFaults], [faceFaults, tilingFaults]];

/** Proves the data: the same data with its types, or BadData with every fault that could be found. */
export function check(documents: Documents): Geo {
  const { geo, faults } = examine(documents);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (!geo || errors.length > 0) throw new BadData(faults);
  return geo;
}

/** Every fault of a geo folder, warnings included; `geo` only when every file has its shape. */
export function examine(documents: Documents): { geo?: Geo; faults: Fault[] } {
  const shape = [...documents.faults, ...missing(documents), ...documents.documents.flatMap(shapeFaults)];
  if (shape.some(({ severity }) => severity === 'error')) return { faults: shape.map(inALine) };
  const geo = typed(documents);
  let drawing: Fault[] = [];
  for (const step of DRAWING) if (drawing.length === 0) drawing = step.flatMap((faults) => faults(geo));
  return { geo, faults: [...shape, ...FACTS.flatMap((faults) => faults(geo)), ...drawing].map(inALine) };
}

/** A value that is quoted may be as long as the file: of it only the beginning is said. */
function inALine(fault: Fault): Fault {
  const what = fault.what.replace(/"([^"]{80})[^"]{20,}"/g, '"$1..."');
  return { ...fault, id: beginning(fault.id, 80), what: beginning(what, 600) };
}
const beginning = (text: string, letters: number): string => (text.length > letters ? `${text.slice(0, letters)}...` : text);

const NEEDED: Partial<Record<Kind, string>> = {
  nodes: 'nodes.json',
  regions: 'regions.geojson',
  holders: 'holders.json',
  dataset: 'dataset.json',
  arcs: 'arcs/*.geojson',
  settlements: 'settlements/*.json',
};

function missing({ folder, documents, faults }: Documents): Fault[] {
  if (faults.some(({ id }) => id === '(folder)')) return [];
  const there = new Set(documents.map(({ kind }) => kind));
  const unread = new Set(faults.map(({ file }) => file));
  return Object.entries(NEEDED)
    .filter(([kind, name]) => !there.has(kind as Kind) && !unread.has(`${folder}/${name}`))
    .map(([, name]) => ({
      file: `${folder}/${name}`,
      id: '(file)',
      what: 'is missing',
      remedy: 'Write it as geo/README.md shows',
      severity: 'error',
    }));
}
