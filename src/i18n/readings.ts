import type { DateBasis, Locale } from '../core/model';
import { counted } from './plural';

/** How the page speaks of clauses that can be read in several ways, and of the day that moves the map. */
export interface ReadingWords {
  disputed: string;
  /** The mark of the reading that the atlas shows by itself. */
  usual: string;
  otherLand: (area: string, regions: string) => string;
  otherLine: (km: string) => string;
  onlyLine: (km: string) => string;
  whichDay: string;
  basis: Record<DateBasis, string>;
  clauses: string;
  shown: (n: number) => string;
  shownDates: (basis: string) => string;
  asWritten: string;
}

export const READING_WORDS: Record<Locale, ReadingWords> = {
  en: {
    disputed: 'A disputed clause',
    usual: 'as the atlas shows it',
    otherLand: (area, regions) => `Read this way, ${area} would have another holder: ${regions}.`,
    otherLine: (km) => `The line would differ over ${km} km.`,
    onlyLine: (km) => `Read this way, the line would differ over ${km} km; no text tells how much land that is.`,
    whichDay: 'The day that moves the map',
    basis: {
      effective: 'Chosen for each act',
      signed: 'Signing',
      ratified: 'Ratification',
      exchanged: 'Exchange, or entry into force',
      demarcated: 'Marking on the ground, or handing over',
    },
    clauses: 'Disputed clauses',
    shown: (n) => `Read differently from the atlas: ${counted('en', n, { one: 'clause', other: 'clauses' })}`,
    shownDates: (basis) => `Acts count from another day: ${basis.toLowerCase()}`,
    asWritten: 'Back to the usual reading',
  },
  nl: {
    disputed: 'Een omstreden bepaling',
    usual: 'zoals de atlas haar toont',
    otherLand: (area, regions) => `Zo gelezen zou ${area} anders verdeeld zijn: ${regions}.`,
    otherLine: (km) => `De lijn zou over ${km} km verschillen.`,
    onlyLine: (km) => `Zo gelezen zou de lijn over ${km} km verschillen; geen tekst zegt hoeveel land dat is.`,
    whichDay: 'De dag die de kaart verandert',
    basis: {
      effective: 'Voor elke akte gekozen',
      signed: 'Ondertekening',
      ratified: 'Bekrachtiging',
      exchanged: 'Uitwisseling of inwerkingtreding',
      demarcated: 'Markering in het veld of overdracht',
    },
    clauses: 'Omstreden bepalingen',
    shown: (n) => `Anders gelezen dan de atlas doet: ${counted('nl', n, { one: 'bepaling', other: 'bepalingen' })}`,
    shownDates: (basis) => `De akten tellen vanaf een andere dag: ${basis.toLowerCase()}`,
    asWritten: 'Terug naar de gewone lezing',
  },
  ru: {
    disputed: 'Спорное положение',
    usual: 'как показывает атлас',
    otherLand: (area, regions) => `При таком чтении ${area} принадлежали бы иначе: ${regions}.`,
    otherLine: (km) => `Линия отличалась бы на протяжении ${km} км.`,
    onlyLine: (km) => `При таком чтении линия отличалась бы на протяжении ${km} км; сколько это земли, не говорит ни один текст.`,
    whichDay: 'День, меняющий карту',
    basis: {
      effective: 'Выбранный для каждого акта',
      signed: 'Подписание',
      ratified: 'Ратификация',
      exchanged: 'Обмен грамотами или вступление в силу',
      demarcated: 'Разметка на местности или передача',
    },
    clauses: 'Спорные положения',
    shown: (n) =>
      `Прочитано иначе, чем в атласе: ${counted('ru', n, { one: 'положение', few: 'положения', many: 'положений', other: 'положения' })}`,
    shownDates: (basis) => `Акты считаются с другого дня: ${basis.toLowerCase()}`,
    asWritten: 'Вернуться к обычному чтению',
  },
  zh: {
    disputed: '有争议的条款',
    usual: '本图集所示',
    otherLand: (area, regions) => `依此解读，${area}归属不同：${regions}。`,
    otherLine: (km) => `界线将有 ${km} 公里不同。`,
    onlyLine: (km) => `依此解读，界线将有 ${km} 公里不同；各文本均未说明所涉土地多少。`,
    whichDay: '据以改变地图之日',
    basis: {
      effective: '逐约选定',
      signed: '签订日',
      ratified: '批准日',
      exchanged: '互换或生效日',
      demarcated: '勘界立标或移交日',
    },
    clauses: '有争议的条款',
    shown: (n) => `${n} 项条款的解读与本图集不同`,
    shownDates: (basis) => `各约改自另一日起算：${basis}`,
    asWritten: '恢复通常解读',
  },
};
