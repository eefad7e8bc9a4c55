import type { Locale, Verdict } from '../core/model';

/** How the page speaks of the document that this atlas started from. */
export interface SeedWords {
  saidOf: (year: string) => string;
  scholarship: string;
  verdict: Record<Verdict, string>;
}

export const SEED_WORDS: Record<Locale, SeedWords> = {
  en: {
    saidOf: (year) => `What the narrative behind this atlas says of ${year}`,
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
    saidOf: (year) => `Wat het brondocument over ${year} zegt`,
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
    saidOf: (year) => `Что говорит исходный документ: ${year} год`,
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
    saidOf: (year) => `原始文献所述：${year}年`,
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
