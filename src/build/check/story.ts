import type { Fault } from '../../core/fault';
import { arcsNamed } from '../../core/histories';
import { dayOfStep, type Position } from '../../core/model';
import { fromIso, toIso } from '../../core/time';
import type { Geo } from '../geo';
import { positionsOf } from './range';

/** The steps go forward in time, within the days of the atlas, and each looks at a place within its frame. */
export function storyFaults({ authored, files }: Geo): Fault[] {
  const { story, dataset, arcs } = authored;
  const fault = (id: string, what: string, remedy: string, at?: Position): Fault => ({
    ...{ file: files.story, id, what, remedy, severity: 'error' as const },
    ...(at && { at }),
  });
  const { from, to } = dataset.range;
  const single = new Set(arcs.flatMap(({ features }) => features.map(({ id }) => String(id))));
  const inside = frameOf(arcs.flatMap(({ features }) => features.flatMap(({ geometry }) => positionsOf(geometry) as Position[])));
  return story.flatMap((step, i) => {
    const day = dayOfStep(step);
    const { lon, lat } = step.camera;
    const before = story[i - 1];
    const { at } = step.look;
    const pieces = at.kind === 'arc' && !single.has(at.id) ? arcsNamed(at.id, [...single]) : [];
    return [
      ...(day < fromIso(from) || day > fromIso(to)
        ? [fault(step.id, `shows ${toIso(day)}, and the atlas runs from ${from} to ${to}`, 'Mend its date, or give a "day" within')]
        : []),
      ...(before && dayOfStep(before) > day
        ? [fault(step.id, `shows a day before that of ${before.id}`, 'Put the steps in the order of their days')]
        : []),
      ...(pieces.length > 0
        ? [fault(step.id, `looks at the group of arcs "${(at as { id: string }).id}"`, `Name one of its pieces: ${pieces.join(', ')}`)]
        : []),
      ...(inside([lon, lat])
        ? []
        : [fault(step.id, 'its camera looks past the frame', 'Give longitude and latitude within it, in degrees', [lon, lat])]),
    ];
  });
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
