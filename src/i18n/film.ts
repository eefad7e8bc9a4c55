import type { Locale } from '../core/model';
import { counted } from './plural';

/** How the page speaks of its animated picture. */
export interface FilmWords {
  title: string;
  why: (from: string, to: string, stills: number) => string;
  make: string;
  making: (done: string) => string;
  cancel: string;
  failed: string;
}

export const FILM_WORDS: Record<Locale, FilmWords> = {
  en: {
    title: 'An animated picture',
    why: (from, to, n) =>
      `From ${from} to ${to}, ${counted('en', n, { one: 'still', other: 'stills' })}, one for each day on which something changes: the dates you compare, or the years that the timeline shows.`,
    make: 'Animated PNG',
    making: (done) => `Making the picture: ${done}`,
    cancel: 'Stop',
    failed:
      'The picture could not be made. It is drawn with WebGL 2, as the map is. Where you see a map, try again when you are online, or with fewer years on the timeline.',
  },
  nl: {
    title: 'Een bewegend beeld',
    why: (from, to, n) =>
      `Van ${from} tot ${to}, ${counted('nl', n, { one: 'beeld', other: 'beelden' })}, één voor elke dag waarop iets verandert: de datums die u vergelijkt, of de jaren die de tijdlijn toont.`,
    make: 'Bewegende PNG',
    making: (done) => `De film wordt gemaakt: ${done}`,
    cancel: 'Stop',
    failed:
      'De film kon niet worden gemaakt. Hij wordt net als de kaart met WebGL 2 getekend. Ziet u een kaart, probeer het dan opnieuw met een netwerkverbinding, of met minder jaren op de tijdlijn.',
  },
  ru: {
    title: 'Движущаяся картинка',
    why: (from, to, n) =>
      `${from} – ${to}, ${counted('ru', n, { one: 'кадр', few: 'кадра', many: 'кадров', other: 'кадра' })}, по одному на каждый день, когда что-то меняется: между сравниваемыми датами или за годы, видные на ленте времени.`,
    make: 'Анимация PNG',
    making: (done) => `Фильм готовится: ${done}`,
    cancel: 'Остановить',
    failed:
      'Фильм не удалось сделать. Как и карта, он рисуется с помощью WebGL 2. Если карта видна, попробуйте ещё раз при наличии сети или покажите на ленте меньше лет.',
  },
  zh: {
    title: '动画',
    why: (from, to, n) => `自${from}至${to}，共${n}帧，每个有变动之日一帧：所比较的两个日期之间，或时间轴上所见的年份。`,
    make: '动画 PNG',
    making: (done) => `正在制作：${done}`,
    cancel: '停止',
    failed: '未能制成。动画与地图一样用 WebGL 2 绘制。如能看到地图，请联网后再试，或让时间轴显示较少的年份。',
  },
};
