import { breath } from '../catalog/breath';
import { inSlices } from '../catalog/slices';
import { otherReadings, readAtlas } from '../core/reading';
import { draftIn, type Scene } from '../state/store';
import { FLAVOURS } from './flavour';
import { labelling } from './labels';
import { marksOf } from './marks';
import { flavourOf } from './media';
import { patternsOf } from './patterns';
import { layersOf, shaping } from './style';

/** Reckons what the map is made of, one thing a task, so that the page can answer in between; what is reckoned here is known when the map asks. */
export async function prepareMap(store: Scene): Promise<void> {
  const draft = draftIn(store);
  const { outline } = draft;
  const readings = otherReadings(outline).map((reading) => () => void readAtlas(outline, reading));
  const layers = () => layersOf(outline, FLAVOURS[flavourOf(store.theme.peek())], store.locale.peek());
  const things = [() => inSlices(labelling(draft)), () => inSlices(shaping(draft)), layers, () => patternsOf(outline), marksOf];
  for (const reckon of [...readings, ...things]) {
    await breath();
    await reckon();
  }
  await breath();
}
