import type { Locale } from '../core/model';
import { counted } from './plural';

/** Headings of the groups in which things are found, and what is said beside a name. */
export interface FindingWords {
  kinds: Record<
    'region' | 'place' | 'settlement' | 'holder' | 'line' | 'node' | 'expedition' | 'leg' | 'article' | 'person' | 'fact',
    string
  >;
  none: (typed: string) => string;
  more: (n: number) => string;
  shown: (name: string) => string;
  node: string;
  holder: string;
  position: string;
  meetHere: string;
  noLineHere: string;
  land: string;
  noLand: string;
}

export const FINDING_WORDS: Record<Locale, FindingWords> = {
  en: {
    kinds: {
      region: 'Regions',
      place: 'Posts and towns',
      settlement: 'Acts',
      holder: 'States and peoples',
      line: 'Rivers and lines',
      node: 'Points of the border',
      expedition: 'Expeditions',
      leg: 'Legs of a journey',
      article: 'Articles',
      person: 'People',
      fact: 'Places of the narrative',
    },
    none: (typed) => `Nothing here is called “${typed}”.`,
    more: (n) => `${counted('en', n, { one: 'more', other: 'more' })}: type another letter to narrow the list`,
    shown: (name) => `${name} is shown.`,
    node: 'point of the border',
    holder: 'state or people',
    position: 'Position',
    meetHere: 'Lines that meet here',
    noLineHere: 'No border runs through it on this date.',
    land: 'Land on this date',
    noLand: 'It holds no land on this date.',
  },
  nl: {
    kinds: {
      region: 'Gebieden',
      place: 'Posten en plaatsen',
      settlement: 'Akten',
      holder: 'Staten en volken',
      line: 'Rivieren en lijnen',
      node: 'Grenspunten',
      expedition: 'Expedities',
      leg: 'Etappes',
      article: 'Artikelen',
      person: 'Personen',
      fact: 'Plaatsen uit het verhaal',
    },
    none: (typed) => `Niets heet hier “${typed}”.`,
    more: (n) => `nog ${n}: met een letter erbij worden het er minder`,
    shown: (name) => `${name} wordt getoond.`,
    node: 'grenspunt',
    holder: 'staat of volk',
    position: 'Ligging',
    meetHere: 'Lijnen die hier samenkomen',
    noLineHere: 'Er loopt op deze dag geen grens door.',
    land: 'Land op deze dag',
    noLand: 'Heeft op deze dag geen land.',
  },
  ru: {
    kinds: {
      region: 'Области',
      place: 'Посты и города',
      settlement: 'Акты',
      holder: 'Государства и народы',
      line: 'Реки и линии',
      node: 'Точки границы',
      expedition: 'Экспедиции',
      leg: 'Этапы пути',
      article: 'Статьи',
      person: 'Люди',
      fact: 'Места повествования',
    },
    none: (typed) => `Ничто здесь не называется «${typed}».`,
    more: (n) => `ещё ${n}: добавьте букву, и станет меньше`,
    shown: (name) => `Показано: ${name}.`,
    node: 'точка границы',
    holder: 'государство или народ',
    position: 'Положение',
    meetHere: 'Линии, сходящиеся здесь',
    noLineHere: 'В этот день через неё не проходит граница.',
    land: 'Земли в этот день',
    noLand: 'В этот день земель нет.',
  },
  zh: {
    kinds: {
      region: '地区',
      place: '哨所与城镇',
      settlement: '条约与事件',
      holder: '国家与民族',
      line: '河流与界线',
      node: '边界点',
      expedition: '考察',
      leg: '行程各段',
      article: '条款',
      person: '人物',
      fact: '叙述中的地点',
    },
    none: (typed) => `没有名为“${typed}”的内容。`,
    more: (n) => `另有 ${n} 项：多输入一个字可缩小范围`,
    shown: (name) => `已显示：${name}。`,
    node: '边界点',
    holder: '国家或民族',
    position: '位置',
    meetHere: '在此相交的界线',
    noLineHere: '当日没有边界经过此点。',
    land: '当日所据土地',
    noLand: '当日不据有土地。',
  },
};
