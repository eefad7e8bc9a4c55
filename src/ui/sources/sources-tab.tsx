import { useUi, useWords } from '../context';
import { Cite } from '../parts/cite';
import { Fact } from '../parts/fold';
import { Citation } from '../parts/notes';
import { InEnglish } from '../parts/say';
import { bibliography } from './bibliography';
import { Report } from './report';

/** What the atlas rests on: its books, its data and how it measures; and how to cite it. */
export function SourcesTab() {
  const { atlas } = useUi();
  const { m, locale, tell } = useWords();
  const { dataset } = atlas;
  return (
    <>
      <section>
        <h2 class="card-title">{m.aboutData}</h2>
        <dl class="facts">
          <Fact name={m.dataVersion}>{dataset.version}</Fact>
          <Fact name={m.checksum}>
            <code class="checksum">{dataset.checksum}</code>
          </Fact>
          <Fact name={m.howToCite}>
            <span lang="en">{dataset.citation}</span>
          </Fact>
          <Fact name={m.licences}>
            <ul class="plain">
              {dataset.licences.map(({ part, name, url }) => (
                <li key={part}>
                  <InEnglish>{part}</InEnglish>:{' '}
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        </dl>
        <p class="aside">
          <InEnglish>{dataset.attribution}</InEnglish>
        </p>
        <div class="credits">
          <Cite subject={{ kind: 'dataset' }} title={tell(dataset.title)} />
          <Report />
        </div>
        <h3>{m.inShort}</h3>
        <p>{m.methodText}</p>
      </section>
      <section>
        <h2 class="card-title">{m.bibliography}</h2>
        <ol class="bibliography">
          {bibliography(atlas.sources, locale).map((source) => (
            <li key={source.id} id={`source-${source.id}`} lang={source.language}>
              <Citation source={source} id={source.id} />
              {source.note && (
                <span class="aside" lang={locale}>
                  {' '}
                  <InEnglish>{source.note}</InEnglish>
                </span>
              )}
              <Cite subject={{ kind: 'source', id: source.id }} title={source.title} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
