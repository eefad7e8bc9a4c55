import { several } from '../core/several';
import type { Faces, How, Measures } from '../import/compose';

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const km = (value: number): string => `${Number(value.toPrecision(3))} km`;

/** Which of the two drawings was made, why, and the numbers that decided it; a line each. */
export function sayHow(how: How): string[] {
  if (how.drawing === 'versions') return [`each version by itself, because ${apart(how.why)}`, ...lines(how.measures)];
  const why = how.why.kind === 'asked' ? 'as you said' : 'because the versions share their borders';
  return [`side by side, as a partition, ${why}`, ...lines(how.measures), ...faces(how.measures)];
}

function apart(why: Extract<How, { drawing: 'versions' }>['why']): string {
  switch (why.kind) {
    case 'asked':
      return 'you said so';
    case 'crossings':
      return `their outlines cross ${whole(why.found)} times (a partition takes at most ${whole(why.limit)}): they were digitised apart`;
    case 'crowded':
      return `so many lines run close together that comparing them would take too long (${whole(why.compared)} comparisons of ${whole(why.limit)})`;
    case 'unsettled':
      return `cutting their lines at crossings made new crossings, ${why.rounds} times over`;
    case 'slivers':
      return `an overlay would be ${whole(why.measures.slivers.count)} slivers among ${whole(why.measures.faces)} faces`;
  }
}

const lines = ({ features, vertices, shared, snapped, snap_km, moved_km, crossings }: Measures): string[] => [
  `${several(features, 'version', 'versions')}, ${whole(vertices)} vertices; ${percent(shared)} of the length of their lines is shared, ${several(crossings, 'crossing', 'crossings')}`,
  `${several(snapped, 'place was', 'places were')} moved onto others within ${km(snap_km)}, the farthest by ${km(moved_km)}`,
];

const faces = ({ faces: count, regions, arcs, slivers, gaps, sliver_km }: Measures & Faces): string[] => [
  [several(count, 'face', 'faces'), several(regions, 'region', 'regions'), several(arcs, 'line', 'lines')].join(', '),
  `${several(slivers.count, 'sliver', 'slivers')} narrower than ${km(sliver_km)} (${Number(slivers.km2.toPrecision(3))} km2), ${several(gaps.count, 'gap', 'gaps')} that no version covers (${Number(gaps.km2.toPrecision(3))} km2)`,
];
