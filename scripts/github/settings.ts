/** What `npm run github` needs from its environment, read once. Most have the names and the values of the Worker's settings. */
import { z } from 'zod';

const repositoryName = z.string().regex(/^[\w.-]+\/[\w.-]+$/);

const schema = z.object({
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_WEB_URL: z.url().default('https://github.com'),
  GITHUB_TOKEN: z.string().min(1),
  APPLICATIONS_REPOSITORY: repositoryName,
  COMMITTEE_TEAM: repositoryName,
  SITE_REPOSITORY: repositoryName.optional(),
  SITE_URL: z.url().optional(),
  GITHUB_WEBHOOK_SECRET: z.string().min(16).optional(),
  GITHUB_APP_ID: z.string().min(1).optional(),
  GITHUB_APP_PRIVATE_KEY: z.string().min(1).optional(),
  GITHUB_INSTALLATION_ID: z.coerce.number().int().positive().optional(),
});

/** Where each is found, for whoever lacks it. */
export const explanations: Readonly<Record<keyof z.infer<typeof schema>, string>> = {
  GITHUB_API_URL: 'https://api.github.com, or that of a GitHub of your own',
  GITHUB_WEB_URL: 'https://github.com, or the address of a GitHub of your own',
  GITHUB_TOKEN: 'a classic token of an owner of the organization with the scopes repo, admin:repo_hook and admin:org',
  APPLICATIONS_REPOSITORY: 'owner/name of the private repository that receives applications',
  COMMITTEE_TEAM: 'organization/team of those who decide, such as alsc/mentoring-committee',
  SITE_REPOSITORY: 'owner/name of the repository that holds content/',
  SITE_URL: 'the public address of the site, such as https://mentoring.example.org',
  GITHUB_WEBHOOK_SECRET: 'the same secret as the Worker’s, 16 characters or more',
  GITHUB_APP_ID: 'the number of the applications App; `npm run github -- apps` makes the App',
  GITHUB_APP_PRIVATE_KEY: 'the key of that App, as the Worker has it',
  GITHUB_INSTALLATION_ID: 'the number of that App’s installation in your organization',
};

/** A type, since octokit takes no interface. */
export type RepositoryName = { readonly owner: string; readonly repo: string };

export interface GithubSettings {
  readonly apiUrl: string;
  readonly webUrl: string;
  readonly token: string;
  readonly applications: RepositoryName;
  readonly team: { readonly org: string; readonly team_slug: string };
  readonly site: RepositoryName | undefined;
  readonly siteUrl: string | undefined;
  readonly webhookSecret: string | undefined;
  readonly app: { readonly id: string; readonly privateKey: string; readonly installationId: number | undefined } | undefined;
}

export type SettingsReading =
  | { readonly kind: 'settings'; readonly settings: GithubSettings }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/**
 * Reads the settings.
 *
 * @returns the settings, or one line for each that is missing or malformed, with where to get it and never its value.
 */
export function readGithubSettings(environment: Readonly<Record<string, string | undefined>>): SettingsReading {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const names = new Set(result.error.issues.map(({ path }) => path[0] as keyof typeof explanations));
    const lines = [...names].map((name) => `${name} is ${environment[name] ? 'malformed' : 'missing'}: ${explanations[name]}`);
    return { kind: 'refused', lines };
  }
  const raw = result.data;
  const { owner: org, repo: team_slug } = partsOf(raw.COMMITTEE_TEAM);
  const { GITHUB_APP_ID: id, GITHUB_APP_PRIVATE_KEY: key, GITHUB_INSTALLATION_ID: installationId } = raw;
  const settings = {
    apiUrl: raw.GITHUB_API_URL.replace(/\/$/, ''),
    webUrl: raw.GITHUB_WEB_URL.replace(/\/$/, ''),
    token: raw.GITHUB_TOKEN,
    applications: partsOf(raw.APPLICATIONS_REPOSITORY),
    team: { org, team_slug },
    site: raw.SITE_REPOSITORY === undefined ? undefined : partsOf(raw.SITE_REPOSITORY),
    siteUrl: raw.SITE_URL && new URL(raw.SITE_URL).origin,
    webhookSecret: raw.GITHUB_WEBHOOK_SECRET,
    // A secret entered on one line carries its line breaks as “\n”.
    app: id && key ? { id, privateKey: key.replaceAll('\\n', '\n'), installationId } : undefined,
  };
  return { kind: 'settings', settings };
}

function partsOf(name: string): RepositoryName {
  const [owner = '', repo = ''] = name.split('/');
  return { owner, repo };
}
