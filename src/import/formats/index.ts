import type { ImportChoices } from '../../core/dated';
import type { Source } from '../shape/source';
import { cliopatria } from './cliopatria';
import { cshapes } from './cshapes';
import { jsonFg } from './json-fg';
import { linkedPlaces } from './linked-places';
import { newberry } from './newberry';
import { ohm } from './ohm';
import { plain } from './plain';
import { surveyOf } from './survey';
import type { Shape } from './shape';
import { thalweg } from './thalweg';
import { thalwegLayer } from './thalweg-layer';
import { yearly } from './yearly';

/** The shapes, those with the surest signs first; the last takes everything. */
const SHAPES: readonly Shape[] = [thalweg, thalwegLayer, linkedPlaces, newberry, cshapes, cliopatria, jsonFg, ohm, yearly, plain];
/** These look for dates where no choice of properties reaches. */
const FIXED = new Set<Shape>([thalweg, linkedPlaces, jsonFg, yearly]);

/** What a file is taken for, and by which members. */
export interface Recognised {
  source: Source;
  shape: Shape;
  by: string[];
}

/** The shape that the reader names, or the first whose signs the file has. */
export function shapeOf(source: Source, choices: ImportChoices): Recognised {
  const survey = surveyOf(source.features);
  const pointed = choices.fields?.from !== undefined || choices.fields?.to !== undefined;
  const allowed = SHAPES.filter((shape) => (choices.format ? shape.format === choices.format : !(pointed && FIXED.has(shape))));
  for (const shape of allowed) {
    const by = shape.signs(survey, source);
    if (by.length > 0) return { source, shape, by };
  }
  return { source, shape: allowed.at(-1) ?? plain, by: [] };
}
