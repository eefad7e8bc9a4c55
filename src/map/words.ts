import type { Locale } from '../core/model';

/** MapLibre's own words, in ours; the keys are its. */
export const MAP_WORDS: Record<Locale, Record<string, string>> = {
  en: {
    'Map.Title': 'Map of the border',
    'NavigationControl.ZoomIn': 'Zoom in',
    'NavigationControl.ZoomOut': 'Zoom out',
    'AttributionControl.ToggleAttribution': 'Sources of the map',
    'ScaleControl.Kilometers': 'km',
    'ScaleControl.Meters': 'm',
  },
  nl: {
    'Map.Title': 'Kaart van de grens',
    'NavigationControl.ZoomIn': 'Inzoomen',
    'NavigationControl.ZoomOut': 'Uitzoomen',
    'AttributionControl.ToggleAttribution': 'Bronnen van de kaart',
    'ScaleControl.Kilometers': 'km',
    'ScaleControl.Meters': 'm',
  },
  ru: {
    'Map.Title': 'Карта границы',
    'NavigationControl.ZoomIn': 'Приблизить',
    'NavigationControl.ZoomOut': 'Отдалить',
    'AttributionControl.ToggleAttribution': 'Источники карты',
    'ScaleControl.Kilometers': 'км',
    'ScaleControl.Meters': 'м',
  },
  zh: {
    'Map.Title': '边界地图',
    'NavigationControl.ZoomIn': '放大',
    'NavigationControl.ZoomOut': '缩小',
    'AttributionControl.ToggleAttribution': '地图资料来源',
    'ScaleControl.Kilometers': '公里',
    'ScaleControl.Meters': '米',
  },
};
