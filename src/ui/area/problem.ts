import type { Position } from 'geojson';
import type { AreaWords } from '../../i18n/areas';
import type { AreaProblem } from '../../state/store';

/** Why there is no area, and what to do. */
export function problemInWords(problem: AreaProblem, words: AreaWords): string {
  if (problem.kind === 'crosses' || problem.kind === 'range') return words[`problem_${problem.kind}`](placeInWords(problem.at));
  return words[`problem_${problem.kind}`];
}

const placeInWords = (at: Position): string => `${Number(at[0]!.toFixed(3))}, ${Number(at[1]!.toFixed(3))}`;
