/** Leads through making the two GitHub Apps, on a port of this machine. It shows no secret: those go into a file that only its owner reads. */
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { App } from 'octokit';
import { z } from 'zod';
import { clientFor } from '../../../functions/github/client.ts';
import { writeFileAtomically } from '../../local/atomic-file.ts';
import { refuseForeignPages } from '../../local/refuse-foreign-pages.ts';
import { envFile } from '../../local/worker-settings.ts';
import type { AppsSettings } from './apps-settings.ts';
import { settingsOf, takeApp } from './made-app.ts';
import { type AppKind, appKinds } from './manifests.ts';
import { madePage, page, startPage } from './pages.ts';

export interface AppsOptions {
  readonly settings: AppsSettings;
  readonly port: number;
  /** Where the settings of an App are kept. */
  readonly directory: string;
}

const returnSchema = z.object({ app: z.enum(appKinds), code: z.string().min(1), state: z.string() });

export function appsServer({ settings, port, directory }: AppsOptions): Hono {
  const app = new Hono();
  const state = randomBytes(32).toString('base64url');
  const kept = new Map<AppKind, Readonly<Record<string, string>>>();
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action ${settings.webUrl}`,
    'referrer-policy': 'no-referrer',
  };
  const returnTo = (kind: AppKind) => `http://localhost:${port}/made?app=${kind}`;
  const keep = async (kind: AppKind, more: Readonly<Record<string, string>>) => {
    const all = { ...kept.get(kind), ...more };
    kept.set(kind, all);
    const file = join(directory, `${kind}-app.env`);
    await mkdir(directory, { recursive: true });
    await writeFileAtomically(file, envFile(all));
    return file;
  };

  app.onError((error, c) =>
    c.html(page('That did not work', html`<p>${error.message}. <a href="/">Begin again</a>.</p>`), 502, headers),
  );
  app.use(refuseForeignPages({ port }));
  app.get('/', (c) => c.html(startPage(settings, returnTo, state), 200, headers));
  app.get('/made', async (c) => {
    const returned = returnSchema.safeParse(c.req.query());
    if (!returned.success || returned.data.state !== state) {
      return c.html(page('This did not begin here', html`<p><a href="/">Begin here</a>.</p>`), 400, headers);
    }
    const { app: kind, code } = returned.data;
    const made = await takeApp(settings.apiUrl, code);
    return c.html(madePage(kind, made, await keep(kind, settingsOf(kind, made)), settings.applications), 200, headers);
  });
  app.get('/installed', async (c) => {
    const { GITHUB_APP_ID: appId = '', GITHUB_APP_PRIVATE_KEY: privateKey = '' } = kept.get('applications') ?? {};
    if (appId === '') return c.redirect('/');
    const { octokit } = new App({ appId, privateKey, Octokit: clientFor(settings.apiUrl) });
    const [installation] = (await octokit.rest.apps.listInstallations()).data;
    if (installation === undefined) {
      return c.html(
        page('It is not installed yet', html`<p>Install it, and <a href="/installed">look again</a>.</p>`),
        200,
        headers,
      );
    }
    const file = await keep('applications', { GITHUB_INSTALLATION_ID: String(installation.id) });
    const content = html`<p>Its number is in <code>${file}</code> now. Give the settings to the Worker:
<code>npx wrangler secret bulk ${file}</code>. Then delete that file.</p>
<p><a href="/">Make the other App</a>, or end this with Ctrl-C and type <code>npm run github -- doctor</code>.</p>`;
    return c.html(page('The applications App is installed', content), 200, headers);
  });
  return app;
}
