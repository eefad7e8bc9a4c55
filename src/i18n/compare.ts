import type { Locale } from '../core/model';
import { ended } from './grammar';

/** How the page speaks of two dates beside each other. Names of holders come uninflected. */
export interface CompareWords {
  onMap: string;
  way: { change: string; swipe: string };
  divider: string;
  dividerAt: (percent: string, left: string, right: string) => string;
  /** On paper. */
  sides: (left: string, right: string) => string;
  unchanged: string;
  /** The key of the map: whose land became whose. */
  became: (before: string, after: string) => string;
  borderOf: (date: string) => string;
}

export const COMPARE_WORDS: Record<Locale, CompareWords> = {
  en: {
    onMap: 'On the map',
    way: { change: 'Gained, lost and unchanged on one map', swipe: 'Two maps with a divider' },
    divider: 'Divider between the two maps',
    dividerAt: (percent, left, right) => `${percent} per cent: on its left ${left}, on its right ${right}`,
    sides: (left, right) => `Left of the divider: ${left}. Right of it: ${right}.`,
    unchanged: 'unchanged',
    became: (before, after) => `from ${before} to ${after}`,
    borderOf: (date) => `border on ${date}`,
  },
  nl: {
    onMap: 'Op de kaart',
    way: { change: 'Gewonnen, verloren en gelijk gebleven op één kaart', swipe: 'Twee kaarten met een schuif' },
    divider: 'Schuif tussen de twee kaarten',
    dividerAt: (percent, left, right) => `${percent} procent: links ${left}, rechts ${right}`,
    sides: (left, right) => `Links van de schuif: ${left}. Rechts ervan: ${right}.`,
    unchanged: 'gelijk gebleven',
    became: (before, after) => `van ${before} naar ${after}`,
    borderOf: (date) => `grens op ${date}`,
  },
  ru: {
    onMap: 'На карте',
    way: { change: 'Приобретённое, утраченное и неизменное на одной карте', swipe: 'Две карты со шторкой' },
    divider: 'Шторка между двумя картами',
    dividerAt: (percent, left, right) => `${percent} %: слева ${left}, справа ${right}`,
    sides: (left, right) => `${ended(`Слева от шторки: ${left}`)} ${ended(`Справа от неё: ${right}`)}`,
    unchanged: 'без изменений',
    became: (before, after) => `было: ${before}; стало: ${after}`,
    borderOf: (date) => `граница на ${date}`,
  },
  zh: {
    onMap: '地图上',
    way: { change: '一图显示得、失与不变', swipe: '两图并列，以分隔线拖动' },
    divider: '两图之间的分隔线',
    dividerAt: (percent, left, right) => `${percent}%：左为 ${left}，右为 ${right}`,
    sides: (left, right) => `分隔线左侧：${left}；右侧：${right}。`,
    unchanged: '未变',
    became: (before, after) => `由${before}归${after}`,
    borderOf: (date) => `${date}的边界`,
  },
};
