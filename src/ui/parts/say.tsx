import type { Locale, Text } from '../../core/model';
import { LANGUAGE_NAMES } from '../../i18n';
import { useWords } from '../context';

/** A text that there is in English alone, marked so for whoever reads another language. */
export function InEnglish({ children }: { children: string }) {
  return <Say text={{ en: children }} />;
}

/** A text of the data in the reader's language; where it is missing, in English and marked so. */
export function Say({ text }: { text: Text }) {
  const { locale, said, m } = useWords();
  const { text: words, lang } = said(text);
  if (lang === locale) return <>{words}</>;
  return (
    <>
      <span lang={lang}>{words}</span>
      <LanguageMark lang={lang} title={m.inLanguage(LANGUAGE_NAMES[lang])} />
    </>
  );
}

const LanguageMark = ({ lang, title }: { lang: Locale; title: string }) => (
  <sup class="lang-mark" title={title}>
    {lang}
  </sup>
);
