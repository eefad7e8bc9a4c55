import type { Locale } from '../core/model';

/** What the page says of itself when something is not as it should be, and how to go on. */
export interface NoticeWords {
  address: string;
  contextLost: string;
  outlineOnly: string;
  close: string;
}

export const NOTICE_WORDS: Record<Locale, NoticeWords> = {
  en: {
    address: 'Part of the address means nothing in this atlas and was left out:',
    contextLost:
      'The browser has taken away what the map is drawn with, as it does when memory is short. The map comes back by itself; if it does not, reload the page: the address keeps what you see.',
    outlineOnly:
      'The texts and the exact lines of the atlas have not come: is there a connection? Map and timeline work without them; whatever you open asks for them again.',
    close: 'Close this notice',
  },
  nl: {
    address: 'Een deel van het adres betekent niets in deze atlas en is weggelaten:',
    contextLost:
      'De browser heeft weggenomen waarmee de kaart wordt getekend, zoals bij te weinig geheugen. De kaart komt vanzelf terug; zo niet, laad de pagina opnieuw: het adres bewaart wat u ziet.',
    outlineOnly:
      'De teksten en de precieze lijnen van de atlas zijn niet aangekomen: is er verbinding? Kaart en tijdlijn werken zonder; wat u opent, vraagt er opnieuw om.',
    close: 'Sluit deze melding',
  },
  ru: {
    address: 'Часть адреса в этом атласе ничего не значит и пропущена:',
    contextLost:
      'Браузер отобрал средства, которыми рисуется карта, как бывает при нехватке памяти. Карта вернётся сама; если нет, перезагрузите страницу: адрес хранит то, что вы видите.',
    outlineOnly:
      'Тексты и точные линии атласа не загрузились: есть ли соединение? Карта и шкала времени работают и без них; всё, что вы откроете, запросит их снова.',
    close: 'Закрыть сообщение',
  },
  zh: {
    address: '地址中有一部分在本图集中没有意义，已略去：',
    contextLost: '浏览器收回了绘制地图的资源，内存不足时会如此。地图会自行恢复；若未恢复，请重新加载页面：地址会保留您所见的内容。',
    outlineOnly: '地图集的文本和精确界线尚未送达：网络是否连通？地图和时间轴仍可使用；打开任何内容时会再次请求。',
    close: '关闭此通知',
  },
};
