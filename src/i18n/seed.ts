import type { Locale, Verdict } from '../core/model';

/** How the page speaks of the document that this atlas started from. */
export interface SeedWords {
  /** `when`: a date in words. */
  saidOf: (when: string) => string;
  scholarship: string;
  verdict: Record<Verdict, string>;
}

export const SEED_WORDS: Record<Locale, SeedWords> = {
  en: {
    saidOf: (when) => `What the narrative behind this atlas says of ${when}`,
    scholarship: 'Scholarship',
    verdict: {
      agrees: 'agrees with scholarship',
      incomplete: 'incomplete',
      imprecise: 'imprecise',
      contested: 'contested',
      garbled: 'garbled in translation',
      wrong: 'mistaken',
    },
  },
  nl: {
    saidOf: (when) => `Wat het brondocument over ${when} zegt`,
    scholarship: 'Onderzoek',
    verdict: {
      agrees: 'stemt overeen met het onderzoek',
      incomplete: 'onvolledig',
      imprecise: 'onnauwkeurig',
      contested: 'omstreden',
      garbled: 'verhaspeld in vertaling',
      wrong: 'onjuist',
    },
  },
  ru: {
    saidOf: (when) => `Что говорит исходный документ: ${when}`,
    scholarship: 'Исследования',
    verdict: {
      agrees: 'согласуется с исследованиями',
      incomplete: 'неполно',
      imprecise: 'неточно',
      contested: 'спорно',
      garbled: 'искажено при переводе',
      wrong: 'ошибочно',
    },
  },
  zh: {
    saidOf: (when) => `原始文献所述：${when}`,
    scholarship: '学界说法',
    verdict: {
      agrees: '与学界一致',
      incomplete: '不完整',
      imprecise: '不精确',
      contested: '有争议',
      garbled: '译文有误',
      wrong: '有误',
    },
  },
};
