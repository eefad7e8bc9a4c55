import type { Finding } from '../core/diagnosis';
import { FINDING_KINDS, type FindingKind } from '../core/finding-kinds';
import type { Position } from '../core/parts';
import { RULES } from './rules';

/** Where something was found: in which file, about which feature, at which place (degrees). */
export interface Where {
  file: string;
  id?: string;
  at?: readonly (number | undefined)[];
}
export interface More {
  remedy?: string;
  severity?: Finding['severity'];
  /** For how many it stands already. */
  count?: number;
}
/** Takes down findings, however many there are: the first few of a kind in a file as they are, the rest as a number. */
export interface Ledger {
  add(kind: FindingKind, where: Where, what: string, more?: More): void;
  /** The worst first, then in the order in which one would mend them. */
  findings(): Finding[];
  /** Whether a kind was found in a file. */
  has(kind: FindingKind, file: string): boolean;
}

interface Group {
  first: Finding[];
  count: number;
}
/** Places that are named when many findings become one. */
const EXAMPLES = 3;

export function ledger(each: number): Ledger {
  const groups = new Map<string, Group>();
  const keyOf = (kind: FindingKind, file: string) => `${kind}\n${file}`;
  return {
    add(kind, where, what, more = {}) {
      const key = keyOf(kind, where.file);
      const group = groups.get(key) ?? { first: [], count: 0 };
      groups.set(key, group);
      group.count += more.count ?? 1;
      if (group.first.length < Math.max(each, EXAMPLES)) group.first.push(finding(kind, where, what, more));
    },
    has: (kind, file) => groups.has(keyOf(kind, file)),
    findings: () => [...groups.values()].flatMap((group) => told(group, each)).sort(worstFirst),
  };
}

function finding(kind: FindingKind, { file, id = '(file)', at }: Where, what: string, more: More): Finding {
  const { severity, remedy } = RULES[kind];
  const place = at && Number.isFinite(at[0]) && Number.isFinite(at[1]) ? ([at[0], at[1]] as Position) : undefined;
  return {
    kind,
    file,
    id,
    ...(place ? { at: place } : {}),
    what,
    remedy: more.remedy ?? remedy,
    severity: more.severity ?? severity,
    count: more.count ?? 1,
  };
}

function told({ first, count }: Group, each: number): Finding[] {
  const alone = first.reduce((sum, one) => sum + one.count, 0);
  if (first.length <= each && alone === count) return first;
  const others = first.slice(1, EXAMPLES).map(({ id, at }) => (at ? `${id} at ${at[0]},${at[1]}` : id));
  const also = others.length > 0 ? `: also ${others.join('; ')}` : '';
  return [{ ...first[0]!, what: `${first[0]!.what} (${count.toLocaleString('en')} times${also})`, count }];
}

const ORDER = new Map<string, number>(FINDING_KINDS.map((kind, i) => [kind, i]));
const rank = ({ severity, kind }: Finding): number => (severity === 'error' ? 0 : 1000) + ORDER.get(kind)!;
const worstFirst = (a: Finding, b: Finding): number => rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
