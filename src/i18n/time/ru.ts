import type { TimelineWords } from './en';

export const timeRu: TimelineWords = {
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
};
