/**
 * The names that exist in the emulators alone (README, "Local system"). They are no secrets and open nothing on the
 * network: nothing outside this machine knows them.
 */

export const organisation = 'alsc';
export const applicationsRepository = { owner: organisation, repo: 'mentoring-applications' } as const;
export const siteRepository = { owner: organisation, repo: 'mentoring-site' } as const;
/** `owner/repo`, as settings and addresses have it. */
export function fullName({ owner, repo }: { readonly owner: string; readonly repo: string }): string {
  return `${owner}/${repo}`;
}

export const committeeTeam = 'mentoring-committee';

export const reviewers = ['reviewer-1', 'reviewer-2', 'reviewer-3', 'reviewer-4', 'reviewer-5', 'reviewer-6'] as const;
/** In the organisation and its committee team. */
export const committeeMembers = ['chair', ...reviewers] as const;
/** Invited to the committee's team, and not a member until the invitation is accepted. */
export const pendingMember = 'pending';
/** Reads the applications repository, and is not in the committee's team. */
export const observer = 'observer';
/** Everyone that the emulated GitHub knows; each signs in with {@link localToken}. */
export const accounts = [...committeeMembers, pendingMember, observer, 'editor', 'outsider'] as const;
export type Account = (typeof accounts)[number];

/** The access token of an account of the emulated GitHub. */
export function localToken(login: Account): string {
  return `local-${login}`;
}

export const mailKey = 'local-mail';
export const mailSender = 'ALSC Mentoring Program <mentoring@example.org>';

export const githubApp = { id: 1001, installationId: 2001, slug: 'mentoring-program' } as const;
export const oauthClientId = 'Iv1.localmentoring';
