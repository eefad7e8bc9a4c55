import { useId } from 'preact/hooks';
import { COMPARE_WORDS } from '../../i18n/compare';
import { COMPARE_WAYS } from '../../state/store';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';

/** One map that shows the change, or two with a divider. */
export function WayChoice() {
  const { store } = useUi();
  const { locale } = useWords();
  const way = useSignal(store.compareAs);
  const name = useId();
  const words = COMPARE_WORDS[locale];
  return (
    <fieldset class="way-choice">
      <legend>{words.onMap}</legend>
      {COMPARE_WAYS.map((each) => (
        <label key={each} class="choice">
          <input
            type="radio"
            name={name}
            checked={each === way}
            onChange={() => {
              store.compareAs.value = each;
            }}
          />{' '}
          {words.way[each]}
        </label>
      ))}
    </fieldset>
  );
}
