import { SECOND_WORDS, secondLanguages } from '../../i18n/seconds';
import type { SecondNames } from '../../state/view';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';
import { ReadingChoices } from './readings';

/** What few readers set: which names stand under the names of the map, and how the acts are read. */
export function MoreSettings() {
  return (
    <>
      <SecondNamesChoice />
      <ReadingChoices />
    </>
  );
}

function SecondNamesChoice() {
  const { store } = useUi();
  const { locale } = useWords();
  const words = SECOND_WORDS[locale];
  const seconds = useSignal(store.seconds);
  return (
    <label class="stacked">
      {words.title}
      <select
        value={seconds === locale ? 'none' : seconds}
        onChange={(event) => {
          store.seconds.value = event.currentTarget.value as SecondNames;
        }}
      >
        <option value="none">{words.none}</option>
        <option value="own">{words.own}</option>
        {secondLanguages(locale).map(([tongue, name]) => (
          <option key={tongue} value={tongue} lang={tongue}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
