/**
 * The two GitHub Apps as manifests, from which GitHub makes an App with its permissions filled in
 * (https://docs.github.com/apps/sharing-github-apps/registering-a-github-app-from-a-manifest).
 */

/** What the applications App is for, as GitHub names it. */
export const appPermissions = { issues: 'write', metadata: 'read', members: 'read' } as const;
/** The editors' App: what Decap does in their name. */
const editorPermissions = {
  contents: 'write',
  pull_requests: 'write',
  checks: 'read',
  statuses: 'read',
  metadata: 'read',
} as const;

export const appKinds = ['applications', 'editors'] as const;
export type AppKind = (typeof appKinds)[number];

interface Manifest {
  /** Free on all of GitHub, and at most 34 characters; whoever makes the App may change it there. */
  readonly name: string;
  readonly url: string;
  readonly redirect_url: string;
  readonly callback_urls: readonly string[];
  readonly public: false;
  readonly default_permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly default_events: readonly string[];
}

/**
 * The manifest of an App. Neither has a webhook of its own: the repository's tells the Worker.
 *
 * @param redirectUrl where GitHub leads back to, with a code for the App's secrets
 */
export function manifestOf(kind: AppKind, owner: string, siteUrl: string, redirectUrl: string): Manifest {
  const isForEditors = kind === 'editors';
  return {
    name: `${owner} mentoring ${kind}`.slice(0, 34),
    url: siteUrl,
    redirect_url: redirectUrl,
    callback_urls: [`${siteUrl}${isForEditors ? '/api/cms/callback' : '/committee/callback'}`],
    public: false,
    default_permissions: isForEditors ? editorPermissions : appPermissions,
    default_events: [],
  };
}
