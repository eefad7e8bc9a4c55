import { LENSES } from '../../core/model';
import { useStage, useWords } from '../context';
import { useSignal } from '../signal';
import { ReadingNotice } from './reading-notice';

/** What instruments say, or who controlled the ground; with the difference in one sentence. */
export function LensSwitch() {
  const { store } = useStage();
  const { m } = useWords();
  const lens = useSignal(store.lens);
  return (
    <fieldset class="lens">
      <legend class="visually-hidden">{m.lens}</legend>
      <div class="segments">
        {LENSES.map((choice) => (
          <label key={choice} class="segment" title={m[`lensWhy_${choice}`]}>
            <input
              type="radio"
              name="lens"
              value={choice}
              checked={lens === choice}
              onChange={() => {
                store.lens.value = choice;
              }}
            />
            <span>{m[`lens_${choice}`]}</span>
          </label>
        ))}
      </div>
      <p class="lens-why">{m[`lensWhy_${lens}`]}</p>
      <ReadingNotice />
    </fieldset>
  );
}
