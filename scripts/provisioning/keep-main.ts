/** Keeps the history of the site's texts, and names rules that the CMS cannot live with (content/decisions/0017). */
import type { Repository } from '../../functions/github/client.ts';
import { type BranchRule, createBranchRules } from '../../functions/github/create-branch-rules.ts';
import { listBranchRules } from '../../functions/github/list-branch-rules.ts';
import { branch } from '../../functions/sign-in/settings.ts';

/** Nobody of the CMS deletes or rewrites the branch: these keep every version of every text, and stop no editor. */
const requiredRules: readonly BranchRule[] = ['deletion', 'non_fast_forward'];

/** Rules that refuse a commit straight to the branch, as the CMS removes entries and uploads pictures. */
const rulesInTheWay = ['pull_request', 'required_status_checks', 'update', 'required_signatures', 'merge_queue'];

const rulesetName = 'Keep every version';

export type BranchRulesDifference = { missing: readonly BranchRule[]; inTheWay: readonly string[] };

/** What has to be added to the rules of the branch, and which of them keep the CMS from part of its work. Pure. */
export function branchRulesDifference(found: readonly string[]): BranchRulesDifference {
  return {
    missing: requiredRules.filter((rule) => !found.includes(rule)),
    inTheWay: rulesInTheWay.filter((rule) => found.includes(rule)),
  };
}

/**
 * Adds the rules that are missing.
 *
 * @param onlyLooks whether to change nothing
 * @returns what was found before
 * @throws octokit's RequestError where GitHub refuses or cannot be reached
 */
export async function keepMain(repository: Repository, onlyLooks: boolean): Promise<BranchRulesDifference> {
  const difference = branchRulesDifference(await listBranchRules(repository, branch));
  if (!onlyLooks && difference.missing.length > 0) await createBranchRules(repository, rulesetName, branch, difference.missing);
  return difference;
}

const ruleWords: Readonly<Record<BranchRule, string>> = {
  deletion: 'is not deleted',
  non_fast_forward: 'keeps its history (no force push)',
};

/** One line for each difference. */
export function branchRulesReport(
  { missing, inTheWay }: BranchRulesDifference,
  repository: string,
  done: boolean,
): readonly string[] {
  if (missing.length + inTheWay.length === 0) return [`${repository} has exactly the rules that it should have.`];
  return [
    ...missing.map((rule) => `${done ? 'Added' : 'Missing'} rule of ${repository}: ${branch} ${ruleWords[rule]}`),
    ...inTheWay.map(
      (rule) =>
        `Rule "${rule}" on ${branch} of ${repository}: with it the CMS cannot unpublish, delete, or upload in its library. See content/decisions/0017.`,
    ),
  ];
}
