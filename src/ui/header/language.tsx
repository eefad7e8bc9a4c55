import { LOCALES, type Locale } from '../../core/model';
import { LANGUAGE_NAMES } from '../../i18n';
import { useUi, useWords } from '../context';

export function LanguagePicker() {
  const { store } = useUi();
  const { m, locale } = useWords();
  return (
    <label class="language">
      <span class="visually-hidden">{m.language}</span>
      <select
        value={locale}
        onChange={(event) => {
          store.locale.value = event.currentTarget.value as Locale;
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
