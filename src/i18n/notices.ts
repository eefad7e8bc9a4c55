import type { Locale } from '../core/model';

/** What the page says of itself when something is not as it should be, and how to go on. */
export interface NoticeWords {
  address: string;
  contextLost: string;
  outlineOnly: string;
  data: string;
  disk: string;
  kept: string;
  notKept: string;
  again: string;
  reopen: string;
  close: string;
}

export const NOTICE_WORDS: Record<Locale, NoticeWords> = {
  en: {
    address: 'Part of the address means nothing in this atlas and was left out:',
    contextLost:
      'The browser has taken away what the map is drawn with, as it does when memory is short. The map comes back by itself; if it does not, reload the page: the address keeps what you see.',
    outlineOnly:
      'The texts and the exact lines of the atlas have not come: is there a connection? Map and timeline work without them; whatever you open asks for them again.',
    data: 'The other data could not be opened; this is shown instead.',
    disk: 'These files are on your own device, so a link cannot take them along: whoever opens it must open the files too.',
    kept: 'This browser keeps them for you: after a reload you can open them again.',
    notKept: 'This browser could not keep them (too large, or storage is forbidden): after a reload, choose them again.',
    again: 'This link shows files that were opened on somebody’s own device. If it was here, they may still be kept.',
    reopen: 'Open again',
    close: 'Close this notice',
  },
  nl: {
    address: 'Een deel van het adres betekent niets in deze atlas en is weggelaten:',
    contextLost:
      'De browser heeft weggenomen waarmee de kaart wordt getekend, zoals bij te weinig geheugen. De kaart komt vanzelf terug; zo niet, laad de pagina opnieuw: het adres bewaart wat u ziet.',
    outlineOnly:
      'De teksten en de precieze lijnen van de atlas zijn niet aangekomen: is er verbinding? Kaart en tijdlijn werken zonder; wat u opent, vraagt er opnieuw om.',
    data: 'De andere gegevens konden niet worden geopend; in plaats daarvan ziet u dit.',
    disk: 'Deze bestanden staan op uw eigen apparaat; een link kan ze niet meenemen: wie hem opent, moet ook de bestanden openen.',
    kept: 'Deze browser bewaart ze voor u: na herladen kunt u ze weer openen.',
    notKept: 'Deze browser kon ze niet bewaren (te groot, of opslag is verboden): kies ze na herladen opnieuw.',
    again: 'Deze link toont bestanden die op iemands eigen apparaat werden geopend. Was dat hier, dan zijn ze misschien nog bewaard.',
    reopen: 'Opnieuw openen',
    close: 'Sluit deze melding',
  },
  ru: {
    address: 'Часть адреса в этом атласе ничего не значит и пропущена:',
    contextLost:
      'Браузер отобрал средства, которыми рисуется карта, как бывает при нехватке памяти. Карта вернётся сама; если нет, перезагрузите страницу: адрес хранит то, что вы видите.',
    outlineOnly:
      'Тексты и точные линии атласа не загрузились: есть ли соединение? Карта и шкала времени работают и без них; всё, что вы откроете, запросит их снова.',
    data: 'Другие данные открыть не удалось; вместо них показано это.',
    disk: 'Эти файлы лежат на вашем устройстве, и ссылка не может их передать: тот, кто её откроет, должен открыть и файлы.',
    kept: 'Этот браузер хранит их для вас: после перезагрузки их можно открыть снова.',
    notKept: 'Этот браузер не смог их сохранить (слишком велики или хранение запрещено): после перезагрузки выберите их снова.',
    again: 'Эта ссылка показывает файлы, открытые на чьём-то устройстве. Если это было здесь, они, возможно, сохранились.',
    reopen: 'Открыть снова',
    close: 'Закрыть сообщение',
  },
  zh: {
    address: '地址中有一部分在本图集中没有意义，已略去：',
    contextLost: '浏览器收回了绘制地图的资源，内存不足时会如此。地图会自行恢复；若未恢复，请重新加载页面：地址会保留您所见的内容。',
    outlineOnly: '地图集的文本和精确界线尚未送达：网络是否连通？地图和时间轴仍可使用；打开任何内容时会再次请求。',
    data: '无法打开其他数据，故显示此图集。',
    disk: '这些文件在您自己的设备上，链接无法携带：打开链接的人也须打开这些文件。',
    kept: '此浏览器已为您保存：重新加载后可再次打开。',
    notKept: '此浏览器未能保存（过大或禁止存储）：重新加载后请重新选择。',
    again: '此链接所示文件是在某人自己的设备上打开的。若就在这里，可能仍有保存。',
    reopen: '再次打开',
    close: '关闭此通知',
  },
};
