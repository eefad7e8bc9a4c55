import { LENSES } from '../../core/model';
import { isAsWritten } from '../../core/reading';
import { useStage, useWords } from '../context';
import { later } from '../parts/later';
import { useSignal } from '../signal';

const ReadingNotice = later(async () => (await import('./reading-notice')).ReadingNotice, true);

/** What instruments say, or who controlled the ground; with the difference in one sentence. */
export function LensSwitch() {
  const { store } = useStage();
  const { m } = useWords();
  const lens = useSignal(store.lens);
  const asWritten = isAsWritten(useSignal(store.reading));
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
      {!asWritten && <ReadingNotice />}
    </fieldset>
  );
}
