/** What `scripts/provision.ts` needs from its environment, read once. */
import { z } from 'zod';

const repositoryName = z.string().regex(/^[\w.-]+\/[\w.-]+$/);

const schema = z.object({
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_TOKEN: z.string().min(1),
  APPLICATIONS_REPOSITORY: repositoryName,
  SITE_REPOSITORY: repositoryName.optional(),
});

const explanations: Readonly<Record<keyof z.infer<typeof schema>, string>> = {
  GITHUB_API_URL: 'https://api.github.com, or the local system’s address such as http://localhost:4001',
  GITHUB_TOKEN: 'a token that may write issues of the applications repository (in the local system: local-chair)',
  APPLICATIONS_REPOSITORY: 'owner/name of the private repository that receives applications',
  SITE_REPOSITORY: 'owner/name of the repository that holds content/, or nothing',
};

type RepositoryName = { owner: string; repository: string };
export type ProvisionSettings = RepositoryName & { apiUrl: string; token: string; site?: RepositoryName };
export type SettingsReading = { kind: 'settings'; settings: ProvisionSettings } | { kind: 'refused'; lines: string[] };

/**
 * Reads the settings.
 *
 * @returns the settings, or one line for each that is missing or malformed, with where to get it and never its value.
 */
export function readProvisionSettings(environment: Readonly<Record<string, string | undefined>>): SettingsReading {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const names = new Set(result.error.issues.map(({ path }) => path[0] as keyof typeof explanations));
    const lines = [...names].map((name) => `${name} is ${environment[name] ? 'malformed' : 'missing'}: ${explanations[name]}`);
    return { kind: 'refused', lines };
  }
  const { GITHUB_API_URL, GITHUB_TOKEN, APPLICATIONS_REPOSITORY, SITE_REPOSITORY } = result.data;
  return {
    kind: 'settings',
    settings: {
      apiUrl: GITHUB_API_URL.replace(/\/$/, ''),
      token: GITHUB_TOKEN,
      ...partsOf(APPLICATIONS_REPOSITORY),
      ...(SITE_REPOSITORY ? { site: partsOf(SITE_REPOSITORY) } : {}),
    },
  };
}

function partsOf(name: string): RepositoryName {
  const [owner = '', repository = ''] = name.split('/');
  return { owner, repository };
}
