// The settings of the CMS, parsed apart from the others: applications are taken while these are missing, and editors sign in while mail is
// not set up. Where one is missing or wrong, nobody signs in.
import { z } from 'zod';
import { isInsecure, problemsIn, settingsSchema } from '../settings.ts';

/** The branch that editors change and the site is built from. */
export const branch = 'main';

const cmsSchema = settingsSchema.pick({ ENVIRONMENT: true, SITE_URL: true, GITHUB_API_URL: true, SIGNING_SECRET: true }).extend({
  GITHUB_WEB_URL: z.url().default('https://github.com'),
  /** The repository that holds the site's content. */
  SITE_REPOSITORY: settingsSchema.shape.APPLICATIONS_REPOSITORY,
  /** Decides the scope that an OAuth App asks for. The default asks for less, so that a forgotten setting never asks for too much. */
  SITE_REPOSITORY_VISIBILITY: z.enum(['public', 'private']).default('public'),
  GITHUB_OAUTH_CLIENT_ID: z.string().min(1),
  GITHUB_OAUTH_CLIENT_SECRET: z.string().min(1),
});

export interface CmsSettings {
  readonly isDevelopment: boolean;
  /** Origin of the site: the only one that a token is posted to. */
  readonly siteOrigin: string;
  readonly owner: string;
  readonly repository: string;
  readonly scope: 'public_repo' | 'repo';
  readonly webUrl: string;
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
}

/** Settings, or what is wrong with them: one line each, and never a value. */
export type SettingsResult<Settings> =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * The settings of the sign-in.
 * @param requestUrl its origin is used where `SITE_URL` is missing, in development only: elsewhere the caller could choose it
 */
export function cmsSettingsOf(environment: object, requestUrl: string): SettingsResult<CmsSettings> {
  const result = cmsSchema.safeParse(environment);
  const problems = [...problemsIn(result), ...problemsOutsideDevelopment(environment)];
  if (!result.success || problems.length > 0) return { ok: false, problems };
  const raw = result.data;
  const [owner = '', repository = ''] = raw.SITE_REPOSITORY.split('/');
  return {
    ok: true,
    settings: {
      isDevelopment: raw.ENVIRONMENT === 'development',
      siteOrigin: new URL(raw.SITE_URL ?? requestUrl).origin,
      owner,
      repository,
      scope: raw.SITE_REPOSITORY_VISIBILITY === 'private' ? 'repo' : 'public_repo',
      webUrl: raw.GITHUB_WEB_URL.replace(/\/$/, ''),
      apiUrl: raw.GITHUB_API_URL.replace(/\/$/, ''),
      clientId: raw.GITHUB_OAUTH_CLIENT_ID,
      clientSecret: raw.GITHUB_OAUTH_CLIENT_SECRET,
      signingSecret: raw.SIGNING_SECRET,
    },
  };
}

const localSchema = z.object({
  ENVIRONMENT: settingsSchema.shape.ENVIRONMENT,
  /** Decap's own proxy on a developer's machine (`decap-server`): it edits files there, and nobody signs in. Development only. */
  CMS_LOCAL_BACKEND_URL: z.url().optional(),
});

/** The address of `decap-server` on a developer's machine; undefined everywhere else. */
export function localBackendOf(environment: object): string | undefined {
  const { data } = localSchema.safeParse(environment);
  return data?.ENVIRONMENT === 'development' ? data.CMS_LOCAL_BACKEND_URL : undefined;
}

/** Asked of the raw values, so that one missing setting hides no other problem. */
function problemsOutsideDevelopment(environment: object): readonly string[] {
  const raw = new Map(Object.entries(environment));
  if (raw.get('ENVIRONMENT') === 'development') return [];
  return [
    ...(raw.get('SITE_URL') === undefined ? ['SITE_URL: is missing'] : []),
    ...['SITE_URL', 'GITHUB_WEB_URL', 'GITHUB_API_URL']
      .filter((name) => isInsecure(raw.get(name)))
      .map((name) => `${name}: must begin with https:`),
    ...(raw.get('CMS_LOCAL_BACKEND_URL') === undefined
      ? []
      : ['CMS_LOCAL_BACKEND_URL: may be set only where ENVIRONMENT is development']),
  ];
}
