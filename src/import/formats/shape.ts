import type { Format } from '../../core/dated';
import type { EndRule, Fields, Guess } from '../../core/guess';
import type { Bag } from '../own';
import type { Raw } from '../shape/raw';
import type { Source } from '../shape/source';
import type { Tally } from '../tally';
import type { Claim } from './claim';
import type { Survey } from './survey';

/** All that a shape may look at when it reads. */
export interface Context {
  sources: Source[];
  survey: Survey;
  fields: Fields;
  tally: Tally;
  /** Our own `catalog.json`, if it was among the files. */
  catalog?: Bag;
}

/** A way in which people keep dated borders. */
export interface Shape {
  format: Format;
  /** For a reader, as in "taken for CShapes". */
  called: string;
  /** How its intervals usually end. */
  end: EndRule['rule'];
  confidence: Guess['confidence'];
  /** The members by which a file is recognised as this; none: it is not. */
  signs(survey: Survey, source: Source): string[];
  /** Which properties it reads. */
  fields(survey: Survey): Fields;
  /** Gives the reader of single features. */
  reader(context: Context): (raw: Raw) => Claim[];
}
