// The Worker's settings, parsed once. Refuses to work half-configured, and names everything that is missing at once.
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isExample } from '../src/domain/mail/mailbox.ts';

const repository = z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must look like owner/name');
/** A team of an organization at GitHub. */
const team = z.string().regex(/^[\w.-]+\/[\w-]+$/, 'must look like organization/team');
const secret = z.string().min(16, 'must have at least 16 characters');

/** Every setting of the Worker but those of the CMS (sign-in/settings.ts), which shares some of these. */
export const settingsSchema = z.object({
  ENVIRONMENT: z.enum(['production', 'development']).default('production'),
  /** The program clock: an ISO instant, which does not move. Development only. */
  PROGRAM_NOW: z.iso.datetime({ offset: true }).optional(),
  /** The settle window: how long after an unclear call to GitHub a second one has to wait, in seconds. Shorter only in development. */
  SETTLE_SECONDS: z.coerce.number().int().min(1).default(900),
  /** The site's public origin, where it differs from the one that requests name. */
  SITE_URL: z.url().optional(),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_TOKEN: z.string().min(1).optional(),
  GITHUB_APP_ID: z.string().min(1).optional(),
  GITHUB_APP_PRIVATE_KEY: z.string().min(1).optional(),
  GITHUB_INSTALLATION_ID: z.coerce.number().int().optional(),
  APPLICATIONS_REPOSITORY: repository,
  /** Whose members decide on applications: `organization/team`, as the address of the team ends. */
  COMMITTEE_TEAM: team,
  GITHUB_WEBHOOK_SECRET: secret,
  GITHUB_WEBHOOK_SECRET_NEXT: secret.optional(),
  MAIL_API_URL: z.url(),
  MAIL_API_KEY: z.string().min(1),
  MAIL_FROM: z
    .string()
    .min(3)
    .regex(/^[^\r\n]+$/, 'must be one line'),
  SIGNING_SECRET: secret,
  /** The one before, for as long as addresses and marks that were made with it are about. */
  SIGNING_SECRET_PREVIOUS: secret.optional(),
});

/** Rules over several settings. They read the raw values, so that one missing setting hides no other problem. */
function problemsAcross(environment: object): readonly string[] {
  const raw = new Map(Object.entries(environment));
  const has = (name: string) => raw.get(name) !== undefined;
  const isDevelopment = raw.get('ENVIRONMENT') === 'development';
  const isShort = has('SETTLE_SECONDS') && Number(raw.get('SETTLE_SECONDS')) < 900;
  const missing = has('GITHUB_TOKEN') ? [] : appSettings.filter((name) => !has(name));
  return [
    ...(has('PROGRAM_NOW') && !isDevelopment ? ['PROGRAM_NOW: may be set only where ENVIRONMENT is development'] : []),
    ...(isShort && !isDevelopment ? ['SETTLE_SECONDS: may be under 900 only where ENVIRONMENT is development'] : []),
    ...(isDevelopment ? [] : problemsOfDeployment(raw)),
    ...missing.map((name) => `${name}: is missing (or set GITHUB_TOKEN instead of the three App settings)`),
  ];
}

/** Whether an address that is set is not of https. */
export function isInsecure(address: unknown): boolean {
  return address !== undefined && !/^https:/i.test(String(address));
}

/** What a laptop does without, and a site that people rely on must not. */
function problemsOfDeployment(raw: ReadonlyMap<string, unknown>): readonly string[] {
  return [
    ...(raw.get('SITE_URL') === undefined
      ? ['SITE_URL: is missing. Give the https address of the site: mailed links lead there, and a request could name another']
      : []),
    ...['SITE_URL', 'MAIL_API_URL', 'GITHUB_API_URL']
      .filter((name) => isInsecure(raw.get(name)))
      .map((name) => `${name}: must begin with https:, since what is sent there is private`),
    ...(isExample(String(raw.get('MAIL_FROM')))
      ? ['MAIL_FROM: is an example. Give an address of the program, which mail is sent from']
      : []),
  ];
}
const appSettings = ['GITHUB_APP_ID', 'GITHUB_APP_PRIVATE_KEY', 'GITHUB_INSTALLATION_ID'] as const;

type RawSettings = z.infer<typeof settingsSchema>;

/** How the Worker signs in to GitHub: as an App's installation, or with a token. */
export type GitHubCredentials =
  | { readonly kind: 'app'; readonly appId: string; readonly privateKey: string; readonly installationId: number }
  | { readonly kind: 'token'; readonly token: string };

/** A team at GitHub, by the names in its address. */
export interface Team {
  readonly organization: string;
  readonly slug: string;
}

export interface Settings {
  readonly isDevelopment: boolean;
  readonly settleMilliseconds: number;
  readonly siteUrl: string | undefined;
  readonly github: {
    readonly apiUrl: string;
    readonly credentials: GitHubCredentials;
    readonly owner: string;
    readonly repository: string;
    readonly committeeTeam: Team;
    readonly webhookSecrets: readonly string[];
  };
  readonly mail: { readonly apiUrl: string; readonly apiKey: string; readonly from: string };
  /** What is signed now. */
  readonly signingSecret: string;
  /** What is read: the secret of now, and the one before it where there is one. */
  readonly signingSecrets: readonly string[];
}

/** Settings that are missing or wrong; `problems` has one line each and never a value. */
export class SettingsError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The Worker's settings need attention (README, “Deploy”):\n${problems.join('\n')}`);
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

const parsed = new WeakMap<object, Settings>();

/**
 * The settings in `environment`, parsed on first use.
 * @throws {SettingsError} naming every setting that is missing or wrong
 */
export function settingsOf(environment: object): Settings {
  const known = parsed.get(environment);
  if (known) return known;
  const result = settingsSchema.safeParse(environment);
  const problems = [...problemsIn(result), ...problemsAcross(environment)];
  if (!result.success || problems.length > 0) throw new SettingsError(problems);
  const settings = toSettings(result.data);
  parsed.set(environment, settings);
  return settings;
}

/** What a schema found: a line for each setting, and never a value. */
export function problemsIn({ error }: z.ZodSafeParseResult<unknown>): readonly string[] {
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${explain(message)}`);
}

function explain(message: string): string {
  return message.includes('received undefined') ? 'is missing' : message;
}

function toSettings(raw: RawSettings): Settings {
  const [owner = '', repositoryName = ''] = raw.APPLICATIONS_REPOSITORY.split('/');
  const [organization = '', slug = ''] = raw.COMMITTEE_TEAM.split('/');
  return {
    isDevelopment: raw.ENVIRONMENT === 'development',
    settleMilliseconds: raw.SETTLE_SECONDS * 1000,
    siteUrl: raw.SITE_URL && new URL(raw.SITE_URL).origin,
    github: {
      apiUrl: raw.GITHUB_API_URL.replace(/\/$/, ''),
      credentials: credentialsIn(raw),
      owner,
      repository: repositoryName,
      committeeTeam: { organization, slug },
      webhookSecrets: [raw.GITHUB_WEBHOOK_SECRET, raw.GITHUB_WEBHOOK_SECRET_NEXT].filter((one) => one !== undefined),
    },
    mail: { apiUrl: raw.MAIL_API_URL.replace(/\/$/, ''), apiKey: raw.MAIL_API_KEY, from: raw.MAIL_FROM },
    signingSecret: raw.SIGNING_SECRET,
    signingSecrets: [raw.SIGNING_SECRET, raw.SIGNING_SECRET_PREVIOUS].filter((one) => one !== undefined),
  };
}

function credentialsIn(raw: RawSettings): GitHubCredentials {
  const { GITHUB_APP_ID: appId, GITHUB_APP_PRIVATE_KEY: privateKey, GITHUB_INSTALLATION_ID: installationId } = raw;
  if (appId !== undefined && privateKey !== undefined && installationId !== undefined) {
    // A secret entered on one line carries its line breaks as “\n”.
    return { kind: 'app', appId, privateKey: privateKey.replaceAll('\\n', '\n'), installationId };
  }
  return { kind: 'token', token: raw.GITHUB_TOKEN ?? '' };
}

const clockSchema = z.object({
  ENVIRONMENT: settingsSchema.shape.ENVIRONMENT,
  PROGRAM_NOW: settingsSchema.shape.PROGRAM_NOW,
});

/**
 * The time of the program clock: `PROGRAM_NOW` in development where it is set, the real time otherwise. It reads no other setting, so that
 * the public pages work while a secret is missing.
 */
export function programClock(environment: object): Temporal.Instant {
  const { data } = clockSchema.safeParse(environment);
  return data?.ENVIRONMENT === 'development' && data.PROGRAM_NOW !== undefined
    ? Temporal.Instant.from(data.PROGRAM_NOW)
    : Temporal.Instant.fromEpochMilliseconds(Date.now());
}
