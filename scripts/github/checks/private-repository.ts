import type { Check, Finding } from '../check.ts';

/** Nobody else reads the applications. It is never made private by itself: what is public may have been read. */
export const privateRepository: Check = {
  name: 'Ensure the applications repository is private and has issues',
  permission: 'Metadata: read',
  async find({ client, settings: { applications, webUrl } }) {
    const { data } = await client.rest.repos.get(applications);
    const address = `${webUrl}/${data.full_name}/settings`;
    const findings: Finding[] = [];
    if (!data.private) {
      const what = `${data.full_name} is public: everybody reads the applications.`;
      findings.push({ kind: 'wrong', what, advice: `Make it private at ${address}.` });
    }
    if (!data.has_issues)
      findings.push({ kind: 'wrong', what: `${data.full_name} has no issues.`, advice: `Turn them on at ${address}.` });
    return findings.length > 0 ? findings : [{ kind: 'fine', what: `${data.full_name} is private and has issues.` }];
  },
};
