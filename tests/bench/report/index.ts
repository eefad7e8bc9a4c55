import { type Found, PART_NAMES, type PartName, type Parts } from '../found';
import { aimsOf } from './aims';
import { buildReport, firstReport, growthReport, historiesReport, statisticsReport } from './rest';
import { stepReport } from './step';
import { table } from './table';

const SECTIONS: { [P in PartName]: (part: Parts[P]) => string } = {
  step: stepReport,
  first: firstReport,
  statistics: statisticsReport,
  build: buildReport,
  growth: growthReport,
  histories: historiesReport,
};

/** Everything that a run found, as Markdown: made of what was measured in it and of nothing else. */
export function report(found: Found): string {
  const { machine, parts } = found;
  const section = <P extends PartName>(name: P): string[] => (parts[name] ? [SECTIONS[name](parts[name])] : []);
  return `${[
    '# What the bench found',
    `Written by \`npm run bench\`, never by hand. ${found.date}; ${found.minutes.toFixed(0)} minutes; ${found.repetitions} repetitions, each of every side in turn. Numbers are medians of all
repetitions, in brackets the least and the most; a ratio is formed within each repetition, so that a busy moment falls on both of its sides.`,
    machineTable(machine),
    aimsReport(found),
    ...PART_NAMES.flatMap(section),
    `## Not in this run\n\n${absent(found).join('\n')}`,
  ].join('\n\n')}\n`;
}

function absent({ parts, failed }: Found): string[] {
  const left = PART_NAMES.filter((name) => !parts[name]);
  return [
    ...left.map((name) => `- \`${name}\`${failed[name] ? `, which failed: ${failed[name]}` : ''}`),
    '- PostGIS, Spark and DuckDB: `npm run test:engines`, and with `-- --bench` a hundred histories in Spark',
    '- A graphics card: everything was drawn by software',
  ];
}

const machineTable = (machine: Found['machine']): string =>
  table(
    ['', ''],
    [
      ['system', machine.system],
      ['processors', machine.processors],
      ['memory', `${machine.gigabytes} GB`],
      ['Node', machine.node],
      ['browser', machine.browser],
      ['MapLibre', machine.engine],
      ['program', machine.program],
      ['atlas', machine.atlas],
    ],
  );

function aimsReport(found: Found): string {
  const aims = aimsOf(found);
  if (aims.length === 0) return '## Aims\n\nNone was measured in this run.';
  const rows = aims.map(({ name, aim, found: value, reached }) => [name, aim, value, reached ? 'reached' : 'MISSED']);
  return `## Aims\n\n${table(['', 'aim', 'found', ''], rows)}`;
}
