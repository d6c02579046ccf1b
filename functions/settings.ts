// The Worker's settings, parsed once. Refuses to work half-configured, and names everything that is missing at once.
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const repository = z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must look like owner/name');
const secret = z.string().min(16, 'must have at least 16 characters');

const settingsSchema = z
  .object({
    ENVIRONMENT: z.enum(['production', 'development']).default('production'),
    /** The program clock: an ISO instant at which the program stands still. Development only. */
    PROGRAM_NOW: z.iso.datetime({ offset: true }).optional(),
    /** How long an unclear call to GitHub is given before a second one, in seconds. Shorter than the default only in development. */
    SETTLE_SECONDS: z.coerce.number().int().min(1).default(900),
    /** The site's public origin, where it differs from the one that requests name. */
    SITE_URL: z.url().optional(),
    GITHUB_API_URL: z.url().default('https://api.github.com'),
    GITHUB_TOKEN: z.string().min(1).optional(),
    GITHUB_APP_ID: z.string().min(1).optional(),
    GITHUB_APP_PRIVATE_KEY: z.string().min(1).optional(),
    GITHUB_INSTALLATION_ID: z.coerce.number().int().optional(),
    APPLICATIONS_REPOSITORY: repository,
    GITHUB_WEBHOOK_SECRET: secret,
    GITHUB_WEBHOOK_SECRET_NEXT: secret.optional(),
    MAIL_API_URL: z.url(),
    MAIL_API_KEY: z.string().min(1),
    MAIL_FROM: z
      .string()
      .min(3)
      .regex(/^[^\r\n]+$/, 'must be one line'),
    SIGNING_SECRET: secret,
  })
  .superRefine((settings, context) => {
    const problem = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    if (settings.ENVIRONMENT !== 'development' && settings.PROGRAM_NOW !== undefined) {
      problem('PROGRAM_NOW', 'may be set only where ENVIRONMENT is development');
    }
    if (settings.ENVIRONMENT !== 'development' && settings.SETTLE_SECONDS < 900) {
      problem('SETTLE_SECONDS', 'may be under 900 only where ENVIRONMENT is development');
    }
    if (settings.GITHUB_TOKEN !== undefined) return;
    for (const name of ['GITHUB_APP_ID', 'GITHUB_APP_PRIVATE_KEY', 'GITHUB_INSTALLATION_ID'] as const) {
      if (settings[name] === undefined) problem(name, 'is missing (or set GITHUB_TOKEN instead of the three App settings)');
    }
  });

type RawSettings = z.infer<typeof settingsSchema>;

/** How the Worker signs in to GitHub: as an App's installation, or with a token. */
export type GitHubCredentials =
  | { readonly kind: 'app'; readonly appId: string; readonly privateKey: string; readonly installationId: number }
  | { readonly kind: 'token'; readonly token: string };

/** The settings that the code uses, each already in its final form. */
export interface Settings {
  readonly isDevelopment: boolean;
  /** Where the program clock stands, if it stands; otherwise it runs. */
  readonly programNow: Temporal.Instant | undefined;
  readonly settleMilliseconds: number;
  readonly siteUrl: string | undefined;
  readonly github: {
    readonly apiUrl: string;
    readonly credentials: GitHubCredentials;
    readonly owner: string;
    readonly repository: string;
    readonly webhookSecrets: readonly string[];
  };
  readonly mail: { readonly apiUrl: string; readonly apiKey: string; readonly from: string };
  readonly signingSecret: string;
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
  if (!result.success) {
    throw new SettingsError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${explain(message)}`));
  }
  const settings = shape(result.data);
  parsed.set(environment, settings);
  return settings;
}

function explain(message: string): string {
  return message.includes('received undefined') ? 'is missing' : message;
}

function shape(raw: RawSettings): Settings {
  const [owner = '', repositoryName = ''] = raw.APPLICATIONS_REPOSITORY.split('/');
  return {
    isDevelopment: raw.ENVIRONMENT === 'development',
    programNow: raw.PROGRAM_NOW === undefined ? undefined : Temporal.Instant.from(raw.PROGRAM_NOW),
    settleMilliseconds: raw.SETTLE_SECONDS * 1000,
    siteUrl: raw.SITE_URL && new URL(raw.SITE_URL).origin,
    github: {
      apiUrl: raw.GITHUB_API_URL.replace(/\/$/, ''),
      credentials: credentialsIn(raw),
      owner,
      repository: repositoryName,
      webhookSecrets: [raw.GITHUB_WEBHOOK_SECRET, raw.GITHUB_WEBHOOK_SECRET_NEXT].filter((one) => one !== undefined),
    },
    mail: { apiUrl: raw.MAIL_API_URL.replace(/\/$/, ''), apiKey: raw.MAIL_API_KEY, from: raw.MAIL_FROM },
    signingSecret: raw.SIGNING_SECRET,
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

/** What the program's clock shows: `PROGRAM_NOW` where it is set, the real time otherwise. */
export function programClock(settings: Settings): Temporal.Instant {
  return settings.programNow ?? Temporal.Instant.fromEpochMilliseconds(Date.now());
}
