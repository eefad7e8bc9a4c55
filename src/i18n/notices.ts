import type { Locale } from '../core/model';

/** What the page says of itself when something is not as it should be, and how to go on. */
export interface NoticeWords {
  address: string;
  contextLost: string;
  close: string;
}

export const NOTICE_WORDS: Record<Locale, NoticeWords> = {
  en: {
    address: 'Part of the address means nothing in this atlas and was left out:',
    contextLost:
      'The browser has taken away what the map is drawn with, as it does when memory is short. The map comes back by itself; if it does not, reload the page: the address keeps what you see.',
    close: 'Close this notice',
  },
  nl: {
    address: 'Een deel van het adres betekent niets in deze atlas en is weggelaten:',
    contextLost:
      'De browser heeft weggenomen waarmee de kaart wordt getekend, zoals bij te weinig geheugen. De kaart komt vanzelf terug; zo niet, laad de pagina opnieuw: het adres bewaart wat u ziet.',
    close: 'Sluit deze melding',
  },
  ru: {
    address: 'Часть адреса в этом атласе ничего не значит и пропущена:',
    contextLost:
      'Браузер отобрал средства, которыми рисуется карта, как бывает при нехватке памяти. Карта вернётся сама; если нет, перезагрузите страницу: адрес хранит то, что вы видите.',
    close: 'Закрыть сообщение',
  },
  zh: {
    address: '地址中有一部分在本图集中没有意义，已略去：',
    contextLost: '浏览器收回了绘制地图的资源，内存不足时会如此。地图会自行恢复；若未恢复，请重新加载页面：地址会保留您所见的内容。',
    close: '关闭此通知',
  },
};
