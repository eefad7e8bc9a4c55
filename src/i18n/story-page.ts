import type { Locale, StoryStep } from '../core/model';
import type { PageWriter } from '../core/story-page';
import { formatDual } from './dates';
import { LANGUAGE_NAMES, t } from './index';
import { STORY_WORDS } from './story';

/** The story as one text in a language; `atlas` is the address of the atlas, empty on its own page. */
export const pageWriter = (locale: Locale, level: PageWriter['level'], atlas: string): PageWriter => ({
  locale,
  level,
  date: (date) => formatDual(date, locale),
  link: (step: StoryStep) => `${atlas}#story=${step.id}&lang=${locale}`,
  words: {
    openInAtlas: STORY_WORDS[locale].openInAtlas,
    sources: STORY_WORDS[locale].sources,
    inLanguage: (lang) => t(locale).inLanguage(LANGUAGE_NAMES[lang]),
  },
});
