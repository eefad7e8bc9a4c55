import type { Locale } from '../core/model';

/** Headings of what is told of a region beside its history. */
export interface BiographyWords {
  neighbours: string;
  places: string;
  journeys: string;
  figures: string;
  noBorder: string;
  founded: (year: string) => string;
  printed: string;
  ours: string;
  regions: (n: number) => string;
}

export const BIOGRAPHY_WORDS: Record<Locale, BiographyWords> = {
  en: {
    neighbours: 'Neighbours on this date',
    places: 'Posts and towns here',
    journeys: 'Expeditions that came through',
    figures: 'Published figures',
    noBorder: 'no border between them',
    founded: (year) => `founded ${year}`,
    printed: 'Published',
    ours: 'Ours',
    regions: (n) => (n === 1 ? 'this region alone' : `${n} regions together`),
  },
  nl: {
    neighbours: 'Buren op deze dag',
    places: 'Posten en plaatsen hier',
    journeys: 'Expedities die hier langskwamen',
    figures: 'Cijfers die anderen afdrukken',
    noBorder: 'geen grens ertussen',
    founded: (year) => `gesticht in ${year}`,
    printed: 'Afgedrukt',
    ours: 'Wij',
    regions: (n) => (n === 1 ? 'alleen dit gebied' : `${n} gebieden samen`),
  },
  ru: {
    neighbours: 'Соседи в этот день',
    places: 'Посты и города здесь',
    journeys: 'Экспедиции, прошедшие здесь',
    figures: 'Цифры из печати',
    noBorder: 'границы между ними нет',
    founded: (year) => `год основания: ${year}`,
    printed: 'В печати',
    ours: 'У нас',
    regions: (n) => (n === 1 ? 'только эта область' : `областей вместе: ${n}`),
  },
  zh: {
    neighbours: '当日的邻地',
    places: '此地的哨所与城镇',
    journeys: '途经此地的考察',
    figures: '他书所载数字',
    noBorder: '其间无边界',
    founded: (year) => `${year} 年建立`,
    printed: '所载',
    ours: '本图集',
    regions: (n) => (n === 1 ? '仅此地区' : `${n} 个地区合计`),
  },
};
