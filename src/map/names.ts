import type { ExpressionSpecification } from 'maplibre-gl';
import { LOCALES, type Locale, type Text } from '../core/model';

/** A text as flat properties, for the style's expressions: `name-en`, `name-ru`, ... */
export const nameProperties = (text: Text): Record<string, string> =>
  Object.fromEntries(LOCALES.flatMap((locale) => (text[locale] ? [[`name-${locale}`, text[locale]]] : [])));

/** The name in the reader's language, or else in English. */
export const nameIn = (locale: Locale): ExpressionSpecification => ['coalesce', ['get', `name-${locale}`], ['get', 'name-en'], ''];
