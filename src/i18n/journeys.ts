import type { Locale } from '../core/model';

/** How the page speaks of those who are on the way. */
export interface JourneyWords {
  underWay: (date: string) => string;
  nobody: (date: string) => string;
  next: string;
  progress: (day: string, days: string) => string;
  all: string;
}

export const JOURNEY_WORDS: Record<Locale, JourneyWords> = {
  en: {
    underWay: (date) => `Under way on ${date}`,
    nobody: (date) => `No expedition was under way on ${date}.`,
    next: 'Next to leave:',
    progress: (day, days) => `day ${day} of ${days}`,
    all: 'All journeys',
  },
  nl: {
    underWay: (date) => `Onderweg op ${date}`,
    nobody: (date) => `Op ${date} was niemand onderweg.`,
    next: 'Wie daarna vertrekt:',
    progress: (day, days) => `dag ${day} van ${days}`,
    all: 'Alle reizen',
  },
  ru: {
    underWay: (date) => `В пути ${date}`,
    nobody: (date) => `${date} в пути никого не было.`,
    next: 'Следующий отправляется:',
    progress: (day, days) => `день ${day} из ${days}`,
    all: 'Все путешествия',
  },
  zh: {
    underWay: (date) => `${date} 在途`,
    nobody: (date) => `${date} 无人在途。`,
    next: '随后启程：',
    progress: (day, days) => `第 ${day} 天，共 ${days} 天`,
    all: '全部行程',
  },
};
