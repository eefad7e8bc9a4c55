import type { Locale } from '../core/model';

/** A part of the page that is fetched when it is first wanted. */
export const LATER_WORDS: Record<Locale, { loading: string; failed: string; again: string }> = {
  en: { loading: 'Fetching …', failed: 'This part could not be fetched.', again: 'Try again' },
  nl: { loading: 'Wordt opgehaald …', failed: 'Dit deel kon niet worden opgehaald.', again: 'Opnieuw' },
  ru: { loading: 'Загружается …', failed: 'Эту часть не удалось загрузить.', again: 'Ещё раз' },
  zh: { loading: '正在加载……', failed: '此部分未能加载。', again: '重试' },
};
