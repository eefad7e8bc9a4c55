import type { Locale } from '../core/model';

/** What a picture of the map, and the ways to take or share it, say beyond the words of the page. */
export interface FigureWords {
  gained: string;
  /** The same, of land that was no one holder's own before. */
  gainedShared: string;
  area: string;
  picture: string;
  png: string;
  svg: string;
  making: string;
  failed: string;
  link: string;
  copyLink: string;
  embed: string;
  embedWhy: string;
  width: string;
  height: string;
  plays: string;
  playsWhy: string;
  code: string;
  copyCode: string;
  close: string;
}

export const FIGURE_WORDS: Record<Locale, FigureWords> = {
  en: {
    gained: 'changed hands',
    gainedShared: 'changed hands; shared or nobody’s before',
    area: 'area measured',
    picture: 'A picture of what you see',
    png: 'PNG picture',
    svg: 'SVG drawing',
    making: 'Making the picture …',
    failed: 'The picture could not be made. Try again when you are online, or take the other kind.',
    link: 'A link to what you see',
    copyLink: 'Copy the link',
    embed: 'In a page of your own',
    embedWhy: 'A frame with this map, its date and the slider. Paste the code into your page.',
    width: 'Width in pixels',
    height: 'Height in pixels',
    plays: 'It begins to play by itself',
    playsWhy:
      'When it comes into view, from the date that you see now. Its first button stops it. It stays still for readers who want less motion.',
    code: 'Code of the frame',
    copyCode: 'Copy the code',
    close: 'Close',
  },
  nl: {
    gained: 'van hand gewisseld',
    gainedShared: 'van hand gewisseld, voordien gedeeld of van niemand',
    area: 'gebied van de cijfers',
    picture: 'Een beeld van wat u ziet',
    png: 'PNG-beeld',
    svg: 'SVG-tekening',
    making: 'Het beeld wordt gemaakt …',
    failed: 'Het beeld kon niet worden gemaakt. Probeer het opnieuw met een netwerkverbinding, of neem de andere soort.',
    link: 'Een link naar wat u ziet',
    copyLink: 'Kopieer de link',
    embed: 'In een eigen pagina',
    embedWhy: 'Een venster met deze kaart, haar datum en de schuif. Plak de code in uw pagina.',
    width: 'Breedte in pixels',
    height: 'Hoogte in pixels',
    plays: 'Het begint vanzelf te spelen',
    playsWhy:
      'Zodra het in beeld komt, vanaf de datum die u nu ziet. Met de eerste knop stopt het. Het blijft stil voor lezers die minder beweging willen.',
    code: 'Code van het venster',
    copyCode: 'Kopieer de code',
    close: 'Sluit',
  },
  ru: {
    gained: 'перешло из рук в руки',
    gainedShared: 'перешло из рук в руки, прежде общее или ничьё',
    area: 'область подсчёта',
    picture: 'Картинка того, что вы видите',
    png: 'Картинка PNG',
    svg: 'Чертёж SVG',
    making: 'Картинка готовится…',
    failed: 'Картинку не удалось сделать. Попробуйте ещё раз при наличии сети или возьмите другой вид.',
    link: 'Ссылка на то, что вы видите',
    copyLink: 'Скопировать ссылку',
    embed: 'На своей странице',
    embedWhy: 'Окно с этой картой, её датой и ползунком. Вставьте код в свою страницу.',
    width: 'Ширина в пикселях',
    height: 'Высота в пикселях',
    plays: 'Показ начинается сам',
    playsWhy:
      'Когда окно появляется на экране, с даты, которую вы видите сейчас. Первая кнопка его останавливает. Для тех, кто просит меньше движения, окно остаётся неподвижным.',
    code: 'Код окна',
    copyCode: 'Скопировать код',
    close: 'Закрыть',
  },
  zh: {
    gained: '易手之地',
    gainedShared: '易手之地，此前共有或无主',
    area: '统计区域',
    picture: '所见之图',
    png: 'PNG 图片',
    svg: 'SVG 矢量图',
    making: '正在制图……',
    failed: '未能制图。请联网后再试，或换另一种格式。',
    link: '所见内容的链接',
    copyLink: '复制链接',
    embed: '放进您自己的网页',
    embedWhy: '一个带有此地图、日期与滑块的框架。请把代码粘贴到您的网页中。',
    width: '宽度（像素）',
    height: '高度（像素）',
    plays: '自动开始播放',
    playsWhy: '框架进入视野时，从您现在所见的日期开始播放；第一个按钮可将其停止。对要求减少动态效果的读者保持静止。',
    code: '框架代码',
    copyCode: '复制代码',
    close: '关闭',
  },
};
