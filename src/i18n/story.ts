import type { Locale } from '../core/model';

/** How the page speaks of the story: the tour in the panel, and the same as one text. */
export interface StoryWords {
  title: string;
  lead: (steps: number) => string;
  begin: string;
  goOn: string;
  next: string;
  back: string;
  stepOf: (step: number, steps: number) => string;
  steps: string;
  keys: string;
  lookAt: string;
  away: string;
  return: string;
  readAsPage: string;
  closePage: string;
  print: string;
  plainPage: string;
  openInAtlas: string;
  sources: string;
}

export const STORY_WORDS: Record<Locale, StoryWords> = {
  en: {
    title: 'The story of the border',
    lead: (steps) =>
      `This atlas grew from a Dutch text about the Treaty of Tianjin, by an unknown hand. Here is what it tells, in our own words and in ${steps} steps, and what scholarship says where the two differ. The map follows.`,
    begin: 'Begin the story',
    goOn: 'Go on',
    next: 'Next',
    back: 'Back',
    stepOf: (step, steps) => `Step ${step} of ${steps}`,
    steps: 'The steps',
    keys: 'In this panel the left and right arrow keys, or P and N, go from step to step.',
    lookAt: 'What to look at',
    away: 'The map shows something else now.',
    return: 'Back to the story',
    readAsPage: 'Read as a page',
    closePage: 'Back to the steps',
    print: 'Print',
    plainPage: 'Plain page, without the atlas',
    openInAtlas: 'See it on the map',
    sources: 'Sources',
  },
  nl: {
    title: 'Het verhaal van de grens',
    lead: (steps) =>
      `Deze atlas is voortgekomen uit een Nederlandse tekst over het verdrag van Tianjin, van onbekende hand. Hier staat wat hij vertelt, in eigen woorden en ${steps} stappen, en wat het onderzoek zegt waar de twee verschillen. De kaart volgt.`,
    begin: 'Begin het verhaal',
    goOn: 'Ga verder',
    next: 'Verder',
    back: 'Terug',
    stepOf: (step, steps) => `Stap ${step} van ${steps}`,
    steps: 'De stappen',
    keys: 'In dit paneel gaan de pijltoetsen links en rechts, of P en N, van stap naar stap.',
    lookAt: 'Waar u naar kijkt',
    away: 'De kaart toont nu iets anders.',
    return: 'Terug naar het verhaal',
    readAsPage: 'Lees als één tekst',
    closePage: 'Terug naar de stappen',
    print: 'Afdrukken',
    plainPage: 'Gewone pagina, zonder atlas',
    openInAtlas: 'Bekijk op de kaart',
    sources: 'Bronnen',
  },
  ru: {
    title: 'Рассказ о границе',
    lead: (steps) =>
      `Этот атлас вырос из нидерландского текста о Тяньцзиньском трактате неизвестного автора. Здесь пересказано своими словами то, что он сообщает (шагов: ${steps}), и то, что говорят исследования, где они с ним расходятся. Карта следует за рассказом.`,
    begin: 'Начать рассказ',
    goOn: 'Продолжить',
    next: 'Дальше',
    back: 'Назад',
    stepOf: (step, steps) => `Шаг ${step} из ${steps}`,
    steps: 'Шаги',
    keys: 'В этой панели стрелки влево и вправо или клавиши P и N ведут от шага к шагу.',
    lookAt: 'На что смотреть',
    away: 'Карта сейчас показывает другое.',
    return: 'Вернуться к рассказу',
    readAsPage: 'Читать одной страницей',
    closePage: 'Вернуться к шагам',
    print: 'Печать',
    plainPage: 'Простая страница без атласа',
    openInAtlas: 'Показать на карте',
    sources: 'Источники',
  },
  zh: {
    title: '边界的故事',
    lead: (steps) =>
      `本地图集源于一篇作者不详、论及天津条约的荷兰文文章。这里用我们自己的话分${steps}步转述其内容，并在有出入处说明学界的看法。地图随之变化。`,
    begin: '开始',
    goOn: '继续',
    next: '下一步',
    back: '上一步',
    stepOf: (step, steps) => `第${step}步，共${steps}步`,
    steps: '各步目录',
    keys: '在此面板中，可用左右方向键或 P、N 键切换各步。',
    lookAt: '看什么',
    away: '地图现在显示的是其他内容。',
    return: '回到故事',
    readAsPage: '作为一页阅读',
    closePage: '回到分步',
    print: '打印',
    plainPage: '纯文本页面（不含地图集）',
    openInAtlas: '在地图上查看',
    sources: '资料来源',
  },
};
