import { type BranchRule, createBranchRules } from '../../../functions/github/create-branch-rules.ts';
import { listBranchRules } from '../../../functions/github/list-branch-rules.ts';
import { branch } from '../../../functions/sign-in/settings.ts';
import { branchRulesDifference } from '../branch-rules.ts';
import { type Check, type Finding, lacking } from '../check.ts';
import { explanations } from '../settings.ts';

const rulesetName = 'Keep every version';
const ruleWords: Readonly<Record<BranchRule, string>> = {
  deletion: 'is not deleted',
  non_fast_forward: 'keeps its history (no force push)',
};

/** Keeps the history of the site's texts, and names rules that the CMS cannot live with (content/decisions/0017). */
export const branchRules: Check = {
  name: 'Ensure the site’s repository keeps every version of its texts',
  permission: 'Administration: read and write',
  async find({ client, settings: { site } }) {
    if (site === undefined) return [lacking('SITE_REPOSITORY', explanations.SITE_REPOSITORY, 'The history of the site’s texts')];
    const repository = { client, ...site };
    const name = `${site.owner}/${site.repo}`;
    const { missing, inTheWay } = branchRulesDifference(await listBranchRules(repository, branch));
    const words = missing.map((rule) => `${branch} ${ruleWords[rule]}`).join(', and ');
    const run = () => createBranchRules(repository, rulesetName, branch, missing);
    const findings: Finding[] = [
      ...(missing.length > 0
        ? [
            {
              kind: 'wrong',
              what: `Rules of ${name}: ${words}.`,
              mend: { done: `Made the rules of ${name}: ${words}.`, run },
            } as const,
          ]
        : []),
      ...inTheWay.map((rule) => ({
        kind: 'wrong' as const,
        what: `Rule "${rule}" on ${branch} of ${name}: with it the CMS cannot unpublish, delete, or upload in its library.`,
        advice: 'See content/decisions/0017.',
      })),
    ];
    return findings.length > 0 ? findings : [{ kind: 'fine', what: `${name} keeps every version of its texts.` }];
  },
};
