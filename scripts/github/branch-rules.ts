/** Which rules keep the history of the site's texts, and which of them the CMS cannot live with (content/decisions/0017). Pure. */
import type { BranchRule } from '../../functions/github/create-branch-rules.ts';

/** Nobody of the CMS deletes or rewrites the branch: these keep every version of every text, and stop no editor. */
const requiredRules: readonly BranchRule[] = ['deletion', 'non_fast_forward'];

/** Rules that refuse a commit straight to the branch, as the CMS removes entries and uploads pictures. */
const rulesInTheWay = ['pull_request', 'required_status_checks', 'update', 'required_signatures', 'merge_queue'];

export type BranchRulesDifference = { missing: readonly BranchRule[]; inTheWay: readonly string[] };

/** What has to be added to the rules of the branch, and which of them keep the CMS from part of its work. */
export function branchRulesDifference(found: readonly string[]): BranchRulesDifference {
  return {
    missing: requiredRules.filter((rule) => !found.includes(rule)),
    inTheWay: rulesInTheWay.filter((rule) => found.includes(rule)),
  };
}
