import type { Locale } from '../core/model';

/** A part of the page that is fetched when it is first wanted. */
export const LATER_WORDS: Record<Locale, { loading: string; failed: string; again: string }> = {
  en: { loading: 'Fetching …', failed: 'This part could not be fetched: are you online?', again: 'Try again' },
  nl: { loading: 'Wordt opgehaald …', failed: 'Dit deel kon niet worden opgehaald: is er verbinding?', again: 'Opnieuw' },
  ru: { loading: 'Загружается…', failed: 'Эту часть не удалось загрузить: есть ли связь?', again: 'Ещё раз' },
  zh: { loading: '正在加载……', failed: '此部分未能加载：网络是否已连接？', again: '重试' },
};
