import { LOCALES, type Locale } from '../../core/model';
import { LANGUAGE_NAMES } from '../../i18n';
import { useStage, useWords } from '../context';
import { speak } from '../speak';

export function LanguagePicker() {
  const { store } = useStage();
  const { m, locale } = useWords();
  return (
    <label class="language">
      <span class="visually-hidden">{m.language}</span>
      <select
        value={locale}
        onChange={(event) => {
          const field = event.currentTarget;
          void speak(store, field.value as Locale).then(() => {
            field.value = store.locale.peek();
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
