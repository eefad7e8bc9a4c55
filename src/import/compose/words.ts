import { LOCALES, type Text } from '../../core/model';

/** One text made of several names, in every language that any of them has. */
export function textOf(names: readonly Text[], write: (names: string[]) => string): Text {
  const text: Text = { en: write(names.map((name) => name.en)) };
  for (const locale of LOCALES)
    if (locale !== 'en' && names.some((name) => name[locale])) text[locale] = write(names.map((name) => name[locale] ?? name.en));
  return text;
}

/** What an act says whose file gives no reason. */
export const begins = (thing: Text, since: string, title: string): Text => ({
  en: `“${title}” dates a version of ${thing.en} from ${since}, and gives no reason.`,
  nl: `“${title}” dateert een versie van ${thing.nl ?? thing.en} vanaf ${since} en noemt geen reden.`,
  ru: `«${title}» датирует вид «${thing.ru ?? thing.en}» с ${since} и не называет причины.`,
  zh: `《${title}》将“${thing.zh ?? thing.en}”的一个版本定于${since}起，未说明原因。`,
});
export const ends = (thing: Text, day: string, title: string): Text => ({
  en: `“${title}” knows ${thing.en} up to ${day}, and nothing in its place after that.`,
  nl: `“${title}” kent ${thing.nl ?? thing.en} tot ${day}, en daarna niets op die plaats.`,
  ru: `«${title}» знает «${thing.ru ?? thing.en}» до ${day} и ничего на этом месте после.`,
  zh: `《${title}》所知“${thing.zh ?? thing.en}”止于${day}，其后该处无记载。`,
});
export const dated = (day: string, title: string): Text => ({
  en: `What “${title}” dates to ${day}. No act is read from the file; its own words are quoted where it has any.`,
  nl: `Wat “${title}” op ${day} dateert. Uit het bestand wordt geen akte gelezen; waar het eigen woorden heeft, staan die er.`,
  ru: `То, что «${title}» датирует ${day}. Акт из файла не читается; его собственные слова приведены, где они есть.`,
  zh: `《${title}》定于${day}的变动。依据未从文件中读取；如有原文则照录。`,
});
export const edgeOfLand = (land: Text): Text => ({
  en: `Edge of ${land.en}`,
  nl: `Rand van ${land.nl ?? land.en}`,
  ru: `Край: ${land.ru ?? land.en}`,
  zh: `${land.zh ?? land.en}边缘`,
});
