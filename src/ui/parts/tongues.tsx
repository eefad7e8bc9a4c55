import { LOCALES, type Text } from '../../core/model';
import { useWords } from '../context';
import { useChinese } from './use-chinese';

/** What a thing is called in the other languages of the atlas, each marked with its own: as those read it who live there. */
export function Tongues({ of }: { of: Text }) {
  const { locale, said } = useWords();
  const shown = said(of).text;
  const others = LOCALES.flatMap((lang) => {
    const text = of[lang];
    return lang !== locale && text && text !== shown ? [{ lang, text }] : [];
  }).filter(({ text }, i, all) => all.findIndex((each) => each.text === text) === i);
  useChinese(others.map(({ text }) => text).join(' '));
  if (others.length === 0) return null;
  return (
    <p class="tongues">
      {others.map(({ lang, text }) => (
        <span key={lang} lang={lang}>
          {text}
        </span>
      ))}
    </p>
  );
}
