import type { Fault } from '../../core/fault';
import { arcsNamed } from '../../core/histories';
import { dayOfStep, type Position, type StoryStep } from '../../core/model';
import { fromIso, toIso } from '../../core/time';
import { positionsOf } from '../../doctor/shape/positions';
import type { Geo } from '../geo';

/** The steps go forward in time, within the days of the atlas, and each looks at a place within its frame and at one thing. */
export function storyFaults({ authored, files }: Geo): Fault[] {
  const { story, dataset, arcs } = authored;
  const features = arcs.flatMap((file) => file.features);
  const ids = features.map(({ id }) => String(id));
  const inside = frameOf(features.flatMap(({ geometry }) => positionsOf(geometry) as Position[]));
  return story.flatMap((step, i) =>
    [timeFault(step, story[i - 1], dataset.range), groupFault(step, ids), cameraFault(step, inside)]
      .filter((fault) => fault !== undefined)
      .map((fault): Fault => ({ file: files.story, id: step.id, severity: 'error', ...fault })),
  );
}

type Bare = Pick<Fault, 'what' | 'remedy' | 'at'>;

function timeFault(step: StoryStep, before: StoryStep | undefined, { from, to }: { from: string; to: string }): Bare | undefined {
  const day = dayOfStep(step);
  if (day < fromIso(from) || day > fromIso(to))
    return { what: `shows ${toIso(day)}, and the atlas runs from ${from} to ${to}`, remedy: 'Mend its date, or give a "day" within' };
  if (!before || dayOfStep(before) <= day) return undefined;
  return { what: `shows a day before that of ${before.id}`, remedy: 'Put the steps in the order of their days' };
}

/** A group of arcs may be laid together, but only one of them can be picked out. */
function groupFault({ look: { at } }: StoryStep, ids: string[]): Bare | undefined {
  if (at.kind !== 'arc' || ids.includes(at.id)) return undefined;
  const pieces = arcsNamed(at.id, ids);
  if (pieces.length === 0) return undefined;
  return { what: `looks at the group of arcs "${at.id}"`, remedy: `Name one of its pieces: ${pieces.join(', ')}` };
}

function cameraFault({ camera }: StoryStep, inside: (position: Position) => boolean): Bare | undefined {
  const at: Position = [camera.lon, camera.lat];
  if (inside(at)) return undefined;
  return { at, what: 'its camera looks past the frame', remedy: 'Give longitude and latitude within it, in degrees' };
}

function frameOf(positions: Position[]): (position: Position) => boolean {
  const box = [0, 1].map((axis) => {
    const values = positions.map((position) => position[axis]!);
    return [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)] as const;
  });
  return (position) => box.every(([low, high], axis) => position[axis]! >= low && position[axis]! <= high);
}

/** How much of the seed the story touches; nothing where there is no story. */
export function touched({ authored: { story, facts } }: Geo): string | undefined {
  if (story.length === 0) return undefined;
  const told = new Set(story.flatMap((step) => step.facts)).size;
  return `steps of the story: ${story.length}, touching ${told} of ${facts} facts of the seed`;
}
