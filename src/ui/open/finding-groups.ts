import type { Finding } from '../../core/diagnosis';

/** All findings of one kind and severity. */
export interface FindingGroup {
  kind: string;
  severity: Finding['severity'];
  /** How often it stands in the files: a finding may be told once for many. */
  count: number;
  findings: Finding[];
}

/** Errors before warnings, then as the doctor has them. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.kind}`;
    const group = groups.get(key) ?? { kind: finding.kind, severity: finding.severity, count: 0, findings: [] };
    group.count += finding.count;
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
