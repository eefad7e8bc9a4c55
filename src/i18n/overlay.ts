import type { Locale } from '../core/model';
import { counted } from './plural';

/** How a change between versions that were drawn apart is told: what is reckoned, and what differs without being a change. */
export interface OverlayWords {
  about: string;
  working: string;
  progress: (percent: string) => string;
  cancel: string;
  cancelled: string;
  again: string;
  failed: (why: string) => string;
  beside: string;
  slivers: (count: number, area: string, width: string) => string;
  redrawn: (count: number, area: string) => string;
  overlaps: (area: string) => string;
  appeared: string;
  vanished: string;
  notInArea: string;
}

export const OVERLAY_WORDS: Record<Locale, OverlayWords> = {
  en: {
    about:
      'These versions were drawn independently. They have been laid over each other, day by day: land that passed twice counts twice. The hatched land on the map is what changed hands.',
    working: 'Laying the versions over each other',
    progress: (percent) => `${percent} of the days done`,
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    again: 'Calculate again',
    failed: (why) => `The versions could not be compared (${why}).`,
    beside: 'What is not a transfer',
    slivers: (n, area, width) =>
      n === 0
        ? `No slivers: nothing narrower than ${width} lies between the outlines.`
        : `${counted('en', n, { one: 'sliver', other: 'slivers' })} narrower than ${width}, ${area} in all, count as drawing, not as change.`,
    redrawn: (n, area) =>
      `${counted('en', n, { one: 'version was', other: 'versions were' })} only redrawn: the same holder, another outline; ${area} between the two.`,
    overlaps: (area) => `${area} of new versions lie over others that stay: claimed twice from then on, and not counted.`,
    appeared: 'Land that first appears in the data',
    vanished: 'Land that is no longer in the data',
    notInArea:
      'The versions of these data were drawn independently: what changed hands is calculated for all of the land, below, not for an area.',
  },
  nl: {
    about:
      'Deze versies zijn los van elkaar getekend. Ze zijn dag voor dag over elkaar gelegd: land dat twee keer overging telt twee keer. Het gearceerde land op de kaart is wat van hand wisselde.',
    working: 'De versies worden over elkaar gelegd',
    progress: (percent) => `${percent} van de dagen gedaan`,
    cancel: 'Annuleer',
    cancelled: 'Geannuleerd.',
    again: 'Opnieuw berekenen',
    failed: (why) => `De versies konden niet worden vergeleken (${why}).`,
    beside: 'Wat geen overgang is',
    slivers: (n, area, width) =>
      n === 0
        ? `Geen splinters: niets smaller dan ${width} ligt tussen de omtrekken.`
        : `${counted('nl', n, { one: 'splinter', other: 'splinters' })} smaller dan ${width}, samen ${area}, gelden als tekenwerk, niet als verandering.`,
    redrawn: (n, area) =>
      `${counted('nl', n, { one: 'versie is', other: 'versies zijn' })} alleen hertekend: dezelfde houder, een andere omtrek; ${area} ertussen.`,
    overlaps: (area) => `${area} van nieuwe versies ligt over andere die blijven: vanaf dan dubbel opgeëist, en niet geteld.`,
    appeared: 'Land dat de gegevens beginnen te kennen',
    vanished: 'Land dat de gegevens niet meer kennen',
    notInArea:
      'De versies van deze gegevens zijn los van elkaar getekend: wat van hand wisselde wordt voor al het land berekend, hieronder, niet voor een gebied.',
  },
  ru: {
    about:
      'Эти версии начерчены независимо друг от друга. Они наложены друг на друга день за днём: земля, перешедшая дважды, учтена дважды. Заштрихованная земля на карте — то, что перешло.',
    working: 'Версии накладываются друг на друга',
    progress: (percent) => `готово ${percent} дней`,
    cancel: 'Отменить',
    cancelled: 'Отменено.',
    again: 'Рассчитать снова',
    failed: (why) => `Сравнить версии не удалось (${why}).`,
    beside: 'Что не является переходом',
    slivers: (n, area, width) =>
      n === 0
        ? `Осколков нет: между контурами нет ничего уже ${width}.`
        : `${counted('ru', n, { one: 'осколок', few: 'осколка', other: 'осколков' })} уже ${width}, всего ${area}: разница в черчении, а не перемена.`,
    redrawn: (n, area) =>
      `Только перечерчено: ${counted('ru', n, { one: 'версия', few: 'версии', other: 'версий' })}; владелец тот же, контур другой, между ними ${area}.`,
    overlaps: (area) => `${area} новых версий лежит поверх остающихся: с тех пор заявлено дважды и не учтено.`,
    appeared: 'Земля, которую данные начинают знать',
    vanished: 'Земля, которой данные больше не знают',
    notInArea: 'Версии этих данных начерчены независимо: что перешло, рассчитано ниже для всей земли, а не для области.',
  },
  zh: {
    about: '这些版本是分别绘制的。已逐日将其叠加：两次易手的土地计两次。地图上画线的土地即易手之地。',
    working: '正在叠加各版本',
    progress: (percent) => `已完成 ${percent} 的日期`,
    cancel: '取消',
    cancelled: '已取消。',
    again: '重新计算',
    failed: (why) => `无法比较各版本（${why}）。`,
    beside: '不算易手的差异',
    slivers: (n, area, width) =>
      n === 0 ? `没有碎屑：轮廓之间没有窄于 ${width} 之处。` : `${n} 个窄于 ${width} 的碎屑，共 ${area}，视为绘制差异，不算变化。`,
    redrawn: (n, area) => `${n} 个版本只是重绘：领有者相同，轮廓不同，两者之间差 ${area}。`,
    overlaps: (area) => `${area} 的新版本压在保留的版本之上：此后被重复主张，未计入。`,
    appeared: '数据开始记载的土地',
    vanished: '数据不再记载的土地',
    notInArea: '这些数据的版本是分别绘制的：易手的土地在下方按全部土地计算，而不按区域。',
  },
};
