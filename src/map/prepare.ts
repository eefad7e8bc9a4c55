import { breath } from '../catalog/breath';
import { everyReading } from '../core/reading';
import { draftIn, type Scene } from '../state/store';
import { farOf } from './far';
import { labelsOf } from './labels';

/** Reckons what the map is made of, one thing a task, so that the page can answer in between; what is reckoned here is known when the map asks. */
export async function prepareMap(store: Scene): Promise<void> {
  const draft = draftIn(store);
  for (const reckon of [() => everyReading(draft.outline), () => labelsOf(draft), () => farOf(draft.drawn)]) {
    await breath();
    reckon();
  }
  await breath();
}
