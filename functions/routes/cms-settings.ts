// What Decap has to know of this deployment. Its configuration (collections, fields) is compiled from the schemas; the page's script merges
// this into it:
//
//   {"backend":{"name":"github","repo":"owner/name","branch":"main","base_url":"https://site","auth_endpoint":"api/cms/auth",
//    "auth_scope":"public_repo","api_root":"https://api.github.com"},"websiteUrl":"https://site"}
//
// On a developer's machine with CMS_LOCAL_BACKEND_URL: {"backend":{"name":"proxy","proxy_url":"…","branch":"main"},"publish_mode":"simple",
// "websiteUrl":"…"}: what is published is in the files at once, without drafts.
// Where a setting is missing: 503 {"code":"not set up","message"}. It never holds a secret: everybody may read it.

import type { AppContext } from '../context.ts';
import { refuseAsJson } from '../refusal.ts';
import { cmsPaths } from '../sign-in/addresses.ts';
import { refusalOf } from '../sign-in/refusals.ts';
import { logNotSetUp } from '../sign-in/refuse-sign-in.ts';
import { branch, cmsSettingsOf, localBackendOf } from '../sign-in/settings.ts';

/** `GET /api/cms/settings`. */
export async function cmsSettings(context: AppContext): Promise<Response> {
  const proxy = localBackendOf(context.env);
  if (proxy !== undefined) {
    const backend = { name: 'proxy', proxy_url: proxy, branch };
    return context.json({ backend, publish_mode: 'simple', websiteUrl: new URL(context.req.url).origin });
  }
  const parsed = cmsSettingsOf(context.env, context.req.url);
  if (!parsed.ok) {
    logNotSetUp(parsed.problems);
    return refuseAsJson(context, refusalOf('not set up', { repository: '' }));
  }
  const { siteOrigin, owner, repository, scope, apiUrl } = parsed.settings;
  return context.json({
    backend: {
      name: 'github',
      repo: `${owner}/${repository}`,
      branch,
      base_url: siteOrigin,
      auth_endpoint: cmsPaths.auth.slice(1), // Decap puts the slash
      auth_scope: scope,
      api_root: apiUrl,
    },
    websiteUrl: siteOrigin,
  });
}
