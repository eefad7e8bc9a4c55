import type { Arc, Face } from '../../core/model';
import type { Lived } from './acts';

/** What either way of drawing comes to: faces with their outlines, the history of each, and which of them lay beside each other. */
export interface Drawing {
  faces: Face[];
  arcs: Arc[];
  lived: Lived[];
  beside: [string, string][];
  /** The versions, by their numbers, of which no land is left. */
  landless: number[];
}

export const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
