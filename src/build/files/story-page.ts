import type { Locale } from '../../core/model';
import { escapeHtml, storyPage } from '../../core/story-page';
import { say } from '../../core/names';
import { LANGUAGE_NAMES } from '../../i18n';
import { STORY_WORDS } from '../../i18n/story';
import { pageWriter } from '../../i18n/story-page';
import { LOCALES } from '../../core/model';
import type { Versioned } from '../version';
import { STYLE } from './story-style';

/** `story.<language>.html`: the story as a plain page that needs no script, with links into the atlas beside it. None where there is no story. */
export function storyPages(built: Versioned): [name: string, html: string][] {
  if (built.authored.story.length === 0) return [];
  return LOCALES.map((locale) => [nameOf(locale), page(built, locale)]);
}

const nameOf = (locale: Locale): string => `story.${locale}.html`;

function page({ authored: { story, sources, dataset }, checksum }: Versioned, locale: Locale): string {
  const words = STORY_WORDS[locale];
  const others = LOCALES.filter((each) => each !== locale);
  const about = `${dataset.citation} Version ${dataset.version}, checksum ${checksum.slice(0, 12)}. ${dataset.attribution}. ${dataset.licences[0]?.name ?? ''}`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)} – Thalweg</title>
<meta name="description" content="${escapeHtml(say(dataset.title, locale).text)}">
${LOCALES.map((each) => `<link rel="alternate" hreflang="${each}" href="${nameOf(each)}">`).join('\n')}
<style>${STYLE}</style>
</head>
<body>
<nav><a href="index.html#lang=${locale}">Thalweg</a>${others.map((each) => `<a href="${nameOf(each)}" hreflang="${each}" lang="${each}">${LANGUAGE_NAMES[each]}</a>`).join('')}</nav>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.lead(story.length))}</p>
${storyPage(story, sources, pageWriter(locale, 2, 'index.html'))}
</main>
<footer lang="en">${escapeHtml(about)}</footer>
</body>
</html>
`;
}
