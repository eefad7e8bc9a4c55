import type { Position } from '../../core/model';
import { OPEN_WORDS } from '../../i18n/open';
import { howLines } from '../../i18n/open/how';
import { useUi, useWords } from '../context';
import { Fact } from '../parts/fold';
import { useSaving } from '../parts/use-saving';
import { Assumptions } from './assumptions';
import { Facts } from './facts';
import { Findings } from './findings';
import { RepairPart } from './repair-part';
import { reportOf, REPORT_FORMATS, REPORT_MIME, type ReportFormat } from './report';
import '../../../styles/open.css';

/** What a reader's data are, how they were drawn and why, what was assumed, and what is wrong with them. */
export function AboutTab() {
  const { store, ports } = useUi();
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const about = ports.about!;
  const go = (at: Position) => {
    store.aim.value = { at };
  };
  return (
    <div class="about-data">
      <section>
        <h2 class="card-title">{words.about}</h2>
        <Facts recognised={about} />
        <dl class="facts">
          <Fact name={words.from}>
            {about.data.kind === 'address' ? about.data.address : `${words.ownFiles}: ${about.files.slice(0, 8).join(', ')}`}
          </Fact>
        </dl>
      </section>
      <section>
        <h3>{words.how}</h3>
        <p>
          <strong>{words[`drawing_${about.how.drawing}`]}</strong>
        </p>
        <ul class="assumptions">
          {howLines(about.how, locale).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p class="aside">{words.measured}</p>
      </section>
      <section>
        <h3>{words.assumed}</h3>
        <Assumptions assumptions={about.assumptions} />
      </section>
      <section>
        <h3>{words.found}</h3>
        <Findings findings={about.diagnosis.findings} onGo={go} />
        {about.diagnosis.findings.length > 0 && <RepairPart given={about.given} choices={about.choices} />}
      </section>
      <Takeaways />
    </div>
  );
}

function Takeaways() {
  const { store, ports } = useUi();
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const about = ports.about!;
  const { told, save } = useSaving();
  const report = (format: ReportFormat) =>
    save(`thalweg-report.${format}`, REPORT_MIME[format], () => reportOf(about, howLines(about.how, 'en'), format));
  return (
    <section>
      <p class="buttons">
        <button type="button" class="button" onClick={() => (store.opening.value = 'again')}>
          {words.change}
        </button>
      </p>
      <p class="buttons">
        <span>{words.report}</span>
        {REPORT_FORMATS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => void report(format)}>
            {format.toUpperCase()}
          </button>
        ))}
      </p>
      <p class="aside" role="status">
        {told}
      </p>
    </section>
  );
}
