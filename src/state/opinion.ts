import type { Laid } from '../core/opinion';
import type { Scene } from './store';

/** Whether the map shows what other data were laid over: the same day, under the same lens and reading. */
export const isOfNow = ({ date, lens, reading }: Scene, laid: Laid): boolean =>
  laid.day === date.value && laid.lens === lens.value && laid.reading === reading.value;
