import type { Locale } from '../core/model';

/** How the page speaks of the data package. */
export interface PackageWords {
  title: string;
  why: string;
  layers: (acts: string, megabytes: string) => string;
  make: string;
  making: (done: string) => string;
  cancel: string;
  cancelled: string;
  failed: string;
  tiled: string;
}

export const PACKAGE_WORDS: Record<Locale, PackageWords> = {
  en: {
    title: 'The data',
    why: 'All of it in one zip: tables (CSV and GeoParquet), map tiles (PMTiles), sources, licences, a citation, SQL. The same bytes each time, and the same files as the command line writes.',
    layers: (acts, mb) => `With the map, for a GIS, as each of ${acts} acts left it: ${mb} MB more, before compression`,
    make: 'Data package',
    making: (done) => `Making the package: ${done} files`,
    cancel: 'Stop',
    cancelled: 'Stopped. No file was made.',
    failed: 'The package could not be made. Try again; if it fails once more, reload the page.',
    tiled: 'The shapes of these data lie in map tiles on their host: the .pmtiles file itself is what you can download.',
  },
  nl: {
    title: 'De gegevens',
    why: 'Alles in één zip: tabellen (CSV en GeoParquet), kaarttegels (PMTiles), bronnen, licenties, een citaat, SQL. Elke keer dezelfde bytes, en dezelfde bestanden als de opdrachtregel schrijft.',
    layers: (acts, mb) => `Met een kaart voor een GIS zoals elk van ${acts} akten haar achterliet: ${mb} MB meer, vóór het inpakken`,
    make: 'Gegevenspakket',
    making: (done) => `Het pakket wordt gemaakt: ${done} bestanden`,
    cancel: 'Stop',
    cancelled: 'Gestopt. Er is geen bestand gemaakt.',
    failed: 'Het pakket kon niet worden gemaakt. Probeer het opnieuw; lukt het weer niet, laad dan de pagina opnieuw.',
    tiled: 'De vormen van deze gegevens liggen in kaarttegels bij hun host: het .pmtiles-bestand zelf is wat u kunt meenemen.',
  },
  ru: {
    title: 'Данные',
    why: 'Всё в одном zip-файле: таблицы (CSV и GeoParquet), тайлы карты (PMTiles), источники, лицензии, ссылка для цитирования, SQL. Каждый раз те же байты и те же файлы, что пишет командная строка.',
    layers: (acts, mb) => `С картой для ГИС после каждого акта (всего актов: ${acts}): ещё ${mb} МБ до сжатия`,
    make: 'Пакет данных',
    making: (done) => `Пакет готовится, файлов: ${done}`,
    cancel: 'Остановить',
    cancelled: 'Остановлено. Файл не создан.',
    failed: 'Пакет не удалось сделать. Попробуйте ещё раз; если снова не выйдет, перезагрузите страницу.',
    tiled: 'Контуры этих данных лежат в тайлах на своём сервере: взять с собой можно сам файл .pmtiles.',
  },
  zh: {
    title: '数据',
    why: '全部数据装入一个 zip：表格（CSV 与 GeoParquet）、地图瓦片（PMTiles）、文献、许可、引用格式、SQL。每次字节相同，与命令行所写的文件一致。',
    layers: (acts, mb) => `附每一文件之后的地图（共${acts}份，供 GIS 使用）：压缩前另加 ${mb} MB`,
    make: '数据包',
    making: (done) => `正在制作数据包：${done} 个文件`,
    cancel: '停止',
    cancelled: '已停止，未生成文件。',
    failed: '数据包未能制成。请重试；若仍失败，请重新加载页面。',
    tiled: '这些数据的图形存于主机上的地图瓦片中：可带走的是 .pmtiles 文件本身。',
  },
};
