/** The settings that the Worker of a local system starts with, and the file that carries them. */
import type { Temporal } from 'temporal-polyfill';
import {
  applicationsRepository,
  committeeTeam,
  fullName,
  githubApp,
  mailKey,
  mailSender,
  oauthClientId,
  organisation,
  siteRepository,
} from './fixed-names.ts';
import type { LocalSecrets } from './local-secrets.ts';

export type WorkerSurroundings = {
  now: Temporal.Instant;
  siteUrl: string;
  githubUrl: string;
  mailUrl: string;
  secrets: LocalSecrets;
  /** Where Decap's proxy is; undefined where editors sign in with the emulated GitHub. */
  cmsBackendUrl: string | undefined;
  /** Settings of a test, such as a shorter settle window. They win. */
  extra: Readonly<Record<string, string>>;
};

/** Every setting of the Worker, by its name in the contract. */
export function workerSettings(surroundings: WorkerSurroundings): Record<string, string> {
  const { now, siteUrl, githubUrl, mailUrl, secrets, cmsBackendUrl, extra } = surroundings;
  return {
    ENVIRONMENT: 'development',
    PROGRAM_NOW: now.toString(),
    SITE_URL: siteUrl,
    GITHUB_API_URL: githubUrl,
    GITHUB_WEB_URL: githubUrl,
    GITHUB_APP_ID: String(githubApp.id),
    GITHUB_APP_PRIVATE_KEY: secrets.githubAppPrivateKey,
    GITHUB_INSTALLATION_ID: String(githubApp.installationId),
    APPLICATIONS_REPOSITORY: fullName(applicationsRepository),
    SITE_REPOSITORY: fullName(siteRepository),
    COMMITTEE_TEAM: `${organisation}/${committeeTeam}`,
    GITHUB_WEBHOOK_SECRET: secrets.githubWebhookSecret,
    GITHUB_OAUTH_CLIENT_ID: oauthClientId,
    GITHUB_OAUTH_CLIENT_SECRET: secrets.githubOauthClientSecret,
    MAIL_API_URL: mailUrl,
    MAIL_API_KEY: mailKey,
    MAIL_FROM: mailSender,
    SIGNING_SECRET: secrets.signingSecret,
    ...(cmsBackendUrl === undefined ? {} : { CMS_LOCAL_BACKEND_URL: cmsBackendUrl }),
    ...extra,
  };
}

/**
 * Settings as the text of an env file. Line breaks are written as \n, which wrangler reads back inside double quotes.
 *
 * @throws where a value holds a double quote or a backslash, which the format cannot carry to every reader.
 */
export function envFile(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => {
      if (/["\\]/.test(value)) throw new Error(`The setting ${name} holds a double quote or a backslash`);
      return `${name}="${value.replaceAll('\n', '\\n')}"\n`;
    })
    .join('');
}
