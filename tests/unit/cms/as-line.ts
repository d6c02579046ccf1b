import type { Finding } from '../../../cms/findings/finding.ts';

/** A finding on one line, its place first: `activities/a.md steps.1: …`. */
export function asLine({ file, path = [], message }: Finding): string {
  return `${[file, ...(path.length > 0 ? [path.join('.')] : [])].join(' ')}: ${message}`;
}

/** The same with the rule that it breaks. */
export function asLineWithRule(finding: Finding & { readonly rule: string }): string {
  return `${finding.rule}: ${asLine(finding)}`;
}
