import { useEffect, useRef } from 'preact/hooks';
import type { Article, Settlement } from '../../core/model';
import { useWords } from '../context';
import { Marks } from '../parts/notes';
import { Say } from '../parts/say';
import { ClauseView } from './clause';

/** What an article says, in our words, with its footnotes. */
export function ArticleView({ article, settlement, meant = false }: { article: Article; settlement: Settlement; meant?: boolean }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (meant) box.current?.scrollIntoView({ block: 'nearest' });
  }, [meant]);
  const { m } = useWords();
  const notes = [...new Set((article.moves ?? []).map((move) => move.note).filter((note) => note !== undefined))];
  return (
    <section class="article" ref={box} aria-current={meant ? 'true' : undefined}>
      <h3>
        <Say text={article.title} />
      </h3>
      <p>
        <Say text={article.text} />
        <Marks ids={article.sources.length ? article.sources : settlement.sources} />
      </p>
      {notes.map((note) => (
        <p key={note.en} class="aside">
          <Say text={note} />
        </p>
      ))}
      {article.clause && <ClauseView disputed={{ clause: article.clause, article, settlement }} />}
      {article.territorial === false && <p class="aside">{m.drawsNothing}</p>}
      {article.confidence && article.confidence !== 'A' && (
        <p class="aside">
          {m.confidence}: {m[`confidence_${article.confidence}`]}
        </p>
      )}
    </section>
  );
}
