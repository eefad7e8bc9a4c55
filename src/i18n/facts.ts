import type { Locale } from '../core/model';
import { counted } from './plural';

/** How the timeline counts its row of facts; comes with that row. */
export interface FactsWords {
  group: (n: number, years: string) => string;
}

export const FACTS_WORDS: Record<Locale, FactsWords> = {
  en: {
    group: (n, years) => `${counted('en', n, { one: 'statement', other: 'statements' })}, ${years}`,
  },
  nl: {
    group: (n, years) => `${counted('nl', n, { one: 'uitspraak', other: 'uitspraken' })}, ${years}`,
  },
  ru: {
    group: (n, years) =>
      `${counted('ru', n, { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' })}, ${years}`,
  },
  zh: { group: (n, years) => `${n} 项陈述，${years}` },
};
