import { fetcherOfPage, type Fetcher } from './catalog/fetch';
import type { Locale } from './core/model';

/** Here because the tables of words are among what is still on its way. */
const WORDS: Record<Locale, string> = {
  en: 'The atlas is being opened',
  nl: 'De atlas wordt geopend',
  ru: 'Атлас открывается',
  zh: '正在打开地图集',
};

/** The page before the atlas is there: its name, and how many of its files have come. */
export function showLoading(box: HTMLElement, locale: Locale): Fetcher {
  const [page, name, bar] = [document.createElement('div'), document.createElement('p'), document.createElement('progress')];
  page.className = 'loading';
  page.lang = locale;
  name.textContent = 'Thalweg';
  bar.setAttribute('aria-label', WORDS[locale]);
  page.append(name, bar);
  box.replaceChildren(page);
  let [asked, come] = [0, 0];
  const tell = () => {
    bar.max = asked;
    bar.value = come;
  };
  return async (url) => {
    asked += 1;
    const answer = await fetcherOfPage(url);
    come += 1;
    tell();
    return answer;
  };
}
