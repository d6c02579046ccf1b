/** What making the GitHub Apps needs from the environment. No token: the owner of the organization is signed in to GitHub in the browser. */
import { z } from 'zod';
import { explanations } from '../settings.ts';

const schema = z.object({
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_WEB_URL: z.url().default('https://github.com'),
  APPLICATIONS_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  SITE_URL: z.url(),
});

export interface AppsSettings {
  readonly apiUrl: string;
  readonly webUrl: string;
  readonly organization: string;
  readonly applications: string;
  readonly siteUrl: string;
}

type Reading =
  | { readonly kind: 'settings'; readonly settings: AppsSettings }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/** The settings, or one line for each that is missing or malformed. */
export function readAppsSettings(environment: Readonly<Record<string, string | undefined>>): Reading {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const names = new Set(result.error.issues.map(({ path }) => path[0] as keyof z.infer<typeof schema>));
    const lines = [...names].map((name) => `${name} is ${environment[name] ? 'malformed' : 'missing'}: ${explanations[name]}`);
    return { kind: 'refused', lines };
  }
  const { GITHUB_API_URL, GITHUB_WEB_URL, APPLICATIONS_REPOSITORY, SITE_URL } = result.data;
  const [organization = ''] = APPLICATIONS_REPOSITORY.split('/');
  const settings = {
    apiUrl: GITHUB_API_URL.replace(/\/$/, ''),
    webUrl: GITHUB_WEB_URL.replace(/\/$/, ''),
    organization,
    applications: APPLICATIONS_REPOSITORY,
    siteUrl: new URL(SITE_URL).origin,
  };
  return { kind: 'settings', settings };
}
