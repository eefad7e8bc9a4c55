import { LOCALES, type Locale } from '../../core/model';
import { LANGUAGE_NAMES, learn } from '../../i18n';
import { useStage, useWords } from '../context';

export function LanguagePicker() {
  const { store } = useStage();
  const { m, locale } = useWords();
  return (
    <label class="language">
      <span class="visually-hidden">{m.language}</span>
      <select
        value={locale}
        onChange={(event) => {
          const choice = event.currentTarget.value as Locale;
          void learn(choice).then(() => {
            store.locale.value = choice;
          });
        }}
      >
        {LOCALES.map((choice) => (
          <option key={choice} value={choice} lang={choice}>
            {LANGUAGE_NAMES[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
