import { LOCALES, type Locale } from '../core/model';
import { LANGUAGE_NAMES } from './index';

/** The choice of second names on the map; languages are called by their own names. */
export interface SecondWords {
  title: string;
  none: string;
  own: string;
}

export const SECOND_WORDS: Record<Locale, SecondWords> = {
  en: { title: 'Second names on the map', none: 'None', own: 'Today’s, or the local one' },
  nl: { title: 'Tweede namen op de kaart', none: 'Geen', own: 'De naam van nu, of de plaatselijke' },
  ru: { title: 'Вторые названия на карте', none: 'Нет', own: 'Нынешнее или местное' },
  zh: { title: '地图上的第二名称', none: '无', own: '今名或当地名称' },
};

export const secondLanguages = (locale: Locale): [Locale, string][] =>
  LOCALES.filter((each) => each !== locale).map((each) => [each, LANGUAGE_NAMES[each]]);
