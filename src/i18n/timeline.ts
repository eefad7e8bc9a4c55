import type { Locale } from '../core/model';

/** How the page speaks of the timeline's play, its ends and its rows. */
export interface TimelineWords {
  speed: string;
  pace: Record<'acts' | 'month' | 'year' | 'years', string>;
  playing: (pace: string) => string;
  atEnd: string;
  /** The first and the last button, in a word. */
  ends: [oldest: string, now: string];
  oldest: (date: string) => string;
  newest: (date: string) => string;
  toDate: (date: string) => string;
  closer: string;
  areas: string;
  facts: string;
  noSuchDay: (value: string) => string;
}

export const TIMELINE_WORDS: Record<Locale, TimelineWords> = {
  en: {
    speed: 'Speed of play',
    pace: { acts: 'act by act, 2 s', month: '1 month/s', year: '1 year/s', years: '5 years/s' },
    playing: (pace) => `Playing: ${pace}.`,
    atEnd: 'Play has reached the end of the atlas.',
    ends: ['Oldest', 'Now'],
    oldest: (date) => `To ${date}: here the atlas begins, not the border`,
    newest: (date) => `To ${date}: here the atlas ends`,
    toDate: (date) => `Back to ${date}`,
    closer: 'look closer',
    areas: 'The areas as a table',
    facts: 'What the founding narrative tells',
    noSuchDay: (value) => `There is no day “${value}” in that calendar: check month and day.`,
  },
  nl: {
    speed: 'Snelheid van afspelen',
    pace: { acts: 'per akte, 2 s', month: '1 maand/s', year: '1 jaar/s', years: '5 jaar/s' },
    playing: (pace) => `Speelt af: ${pace}.`,
    atEnd: 'Het afspelen is aan het eind van de atlas.',
    ends: ['Oudste', 'Nu'],
    oldest: (date) => `Naar ${date}: hier begint de atlas, niet de grens`,
    newest: (date) => `Naar ${date}: hier eindigt de atlas`,
    toDate: (date) => `Terug naar ${date}`,
    closer: 'kijk dichterbij',
    areas: 'De oppervlakten als tabel',
    facts: 'Wat het brondocument vertelt',
    noSuchDay: (value) => `In die kalender bestaat de dag ‘${value}’ niet: kijk maand en dag na.`,
  },
  ru: {
    speed: 'Скорость показа',
    pace: { acts: 'по актам, 2 с', month: '1 месяц/с', year: '1 год/с', years: '5 лет/с' },
    playing: (pace) => `Идёт показ: ${pace}.`,
    atEnd: 'Показ дошёл до конца атласа.',
    ends: ['Начало', 'Сейчас'],
    oldest: (date) => `К дате ${date}: здесь начинается атлас, а не граница`,
    newest: (date) => `К дате ${date}: здесь кончается атлас`,
    toDate: (date) => `Назад к дате ${date}`,
    closer: 'рассмотреть ближе',
    areas: 'Площади в таблице',
    facts: 'О чём говорит исходный документ',
    noSuchDay: (value) => `Дня «${value}» в этом календаре нет: проверьте месяц и число.`,
  },
  zh: {
    speed: '播放速度',
    pace: { acts: '逐项，2 秒', month: '每秒 1 个月', year: '每秒 1 年', years: '每秒 5 年' },
    playing: (pace) => `正在播放：${pace}。`,
    atEnd: '已播放到本图集末尾。',
    ends: ['最早', '现在'],
    oldest: (date) => `到 ${date}：本图集始于此，边界并非始于此`,
    newest: (date) => `到 ${date}：本图集止于此`,
    toDate: (date) => `回到 ${date}`,
    closer: '放大查看',
    areas: '面积列表',
    facts: '原始文献所述之事',
    noSuchDay: (value) => `该历法中没有“${value}”这一天：请检查月和日。`,
  },
};
