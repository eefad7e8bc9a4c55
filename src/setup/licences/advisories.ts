/** What `npm audit --json` said, in words. `known`: there are advisories; `unknown`: nobody could be asked. */
export interface Advisories {
  kind: 'none' | 'known' | 'unknown';
  lines: string[];
}

interface Vulnerability {
  name: string;
  severity: string;
  range: string;
  /** The advisories themselves, or the names of the libraries that it has them from. */
  via: (string | { title: string; url: string })[];
  fixAvailable: boolean | object;
}

const UNKNOWN = 'Known advisories: not asked.';

/** Reads the answer of npm, whatever it is: a list, a refusal as JSON, or no JSON at all. No address of a registry is repeated. */
export function advisoriesIn(answer: string): Advisories {
  const said = parse(answer);
  if (said === undefined) return unknown('npm gave no answer that can be read (is npm there, and new enough?).');
  if (isRecord(said.vulnerabilities)) return known(Object.values(said.vulnerabilities) as Vulnerability[]);
  const status = typeof said.statusCode === 'number' ? said.statusCode : undefined;
  if (status === undefined) return unknown('The registry could not be reached. Ask again with a network.');
  return unknown(`The registry that npm is set to does not answer questions about advisories (HTTP ${status}). Ask one that does.`);
}

const unknown = (why: string): Advisories => ({ kind: 'unknown', lines: [UNKNOWN, why] });

function known(found: Vulnerability[]): Advisories {
  if (found.length === 0) return { kind: 'none', lines: ['Known advisories: none.'] };
  const lines = found.flatMap(({ name, severity, range, via, fixAvailable }) => [
    `${name} ${range}: ${severity}${fixAvailable ? '; a version without it exists' : ''}`,
    ...via.map((each) => (typeof each === 'string' ? `  through ${each}` : `  ${each.title} ${each.url}`)),
  ]);
  return { kind: 'known', lines: [`Known advisories: ${found.length}.`, ...lines] };
}

function parse(answer: string): Record<string, unknown> | undefined {
  try {
    const said: unknown = JSON.parse(answer);
    return isRecord(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
