import { cite } from './facts';
import type { DualDate, Locale, Source, StoryStep, Text } from './model';
import { say } from './names';

/** How to write the story as one text; `link` gives the address of a step in the atlas, `level` the rank of a step's heading. */
export interface PageWriter {
  locale: Locale;
  level: 2 | 3;
  date(date: DualDate): string;
  link(step: StoryStep): string;
  words: { openInAtlas: string; sources: string; inLanguage(locale: Locale): string };
}

/** The steps one after another with their dates, sentences, numbered sources and links into the atlas, as HTML; all that is written in is escaped. */
export function storyPage(steps: readonly StoryStep[], sources: readonly Source[], writer: PageWriter): string {
  const numbers = new Map([...new Set(steps.flatMap((step) => step.sources))].map((id, i) => [id, i + 1]));
  const sections = steps.map((step) => section(step, numbers, writer));
  const notes = [...numbers.keys()].map((id) => note(id, numbers.get(id)!, sources));
  const { level, words } = writer;
  return [
    ...sections,
    `<section class="page-notes"><h${level}>${escapeHtml(words.sources)}</h${level}>`,
    `<ol>${notes.join('\n')}</ol></section>`,
  ].join('\n');
}

function section(step: StoryStep, numbers: ReadonlyMap<string, number>, writer: PageWriter): string {
  const { level, words } = writer;
  const address = escapeHtml(writer.link(step));
  const marks = step.sources.map((id) => numbers.get(id)!).sort((a, b) => a - b);
  const links = marks.map((number) => `<a href="#note-${number}">${number}</a>`).join(' ');
  return [
    `<section class="page-step" id="${step.id}">`,
    `<h${level}>${told(step.title, writer)}</h${level}>`,
    `<p class="page-date">${escapeHtml(writer.date(step.date))}</p>`,
    ...paragraphs(step.text, writer, `<sup class="page-marks">${links}</sup>`),
    `<p class="page-look">${told(step.look.text, writer)} <a class="page-link" href="${address}">${escapeHtml(words.openInAtlas)}</a></p>`,
    '</section>',
  ].join('\n');
}

/** Each paragraph of a text, the last with what follows it. */
function paragraphs(text: Text, writer: PageWriter, after: string): string[] {
  const { lang } = say(text, writer.locale);
  const parts = text[lang]!.split('\n');
  return parts.map((part, i) => {
    const last = i === parts.length - 1;
    return `<p>${marked(escapeHtml(part), lang, writer, last)}${last ? ` ${after}` : ''}</p>`;
  });
}

function told(text: Text, writer: PageWriter): string {
  const { text: words, lang } = say(text, writer.locale);
  return marked(escapeHtml(words), lang, writer, true);
}

/** What is not in the reader's language says so. */
function marked(html: string, lang: Locale, { locale, words }: PageWriter, withMark: boolean): string {
  if (lang === locale) return html;
  const mark = withMark ? `<sup class="lang-mark" title="${escapeHtml(words.inLanguage(lang))}">${lang}</sup>` : '';
  return `<span lang="${lang}">${html}</span>${mark}`;
}

function note(id: string, number: number, sources: readonly Source[]): string {
  const source = sources.find((each) => each.id === id);
  const address = source?.URL && ` <a href="${escapeHtml(source.URL)}" rel="noopener">${escapeHtml(source.URL)}</a>`;
  return `<li id="note-${number}" tabindex="-1">${escapeHtml(source ? cite(source) : id)}${address ?? ''}</li>`;
}

/** A text as it may stand between tags and in quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
