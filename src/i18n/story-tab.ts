import type { Locale } from '../core/model';

/** The words of the tab that are wanted before the story has come; the others travel with it. */
export interface StoryTabWords {
  allActs: string;
  loading: string;
  failed: string;
  again: string;
}

export const STORY_TAB_WORDS: Record<Locale, StoryTabWords> = {
  en: {
    allActs: 'All acts',
    loading: 'The story is on its way …',
    failed: 'The story could not be fetched.',
    again: 'Try again',
  },
  nl: {
    allActs: 'Alle akten',
    loading: 'Het verhaal komt eraan …',
    failed: 'Het verhaal kon niet worden opgehaald.',
    again: 'Probeer opnieuw',
  },
  ru: {
    allActs: 'Все акты',
    loading: 'Рассказ загружается…',
    failed: 'Не удалось получить рассказ.',
    again: 'Повторить',
  },
  zh: {
    allActs: '全部条约与事件',
    loading: '正在载入……',
    failed: '未能取得故事内容。',
    again: '重试',
  },
};
