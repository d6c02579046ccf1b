/** The emulated mail service as everybody meets it: the API, which wants the key, and the pages that show what arrived. */
import type { Hono } from 'hono';
import type { Emulator } from './emulator.ts';
import { type FaultHook, injectFaults } from './fault-injection.ts';
import { mailKey } from './fixed-names.ts';
import { forwardable, isWrite } from './github-api/api-middleware.ts';
import { type LocalEnv, localApp } from './local-server.ts';
import { inboxPage } from './pages/inbox-page.ts';
import { pageHeaders } from './pages/layout.ts';
import { mailPage } from './pages/mail-page.ts';
import { mailListSchema, mailSchema } from './pages/mail-records.ts';
import { notFoundPage } from './pages/not-found-page.ts';

/** What the gateway stands between. */
export type MailGateway = {
  emulator: Emulator;
  port: number;
  faultHook: () => FaultHook | undefined;
  onChange: () => void;
  onError: (error: unknown) => void;
};

const authorization = `Bearer ${mailKey}`;
/** Resend's own words for a wrong key. */
const invalidKey = { statusCode: 401, name: 'validation_error', message: 'API key is invalid' };

/** Answers requests to the emulated mail service. */
export function mailGateway({ emulator, port, faultHook, onChange, onError }: MailGateway): Hono<LocalEnv> {
  const app = localApp({ port }, onError);
  const read = (base: string, path: string) => emulator.fetch(new Request(new URL(path, base), { headers: { authorization } }));
  app.get('/', async (c) => {
    const { data } = mailListSchema.parse(await (await read(c.req.url, '/emails')).json());
    return c.html(inboxPage(data), 200, pageHeaders);
  });
  app.get('/:id{[0-9a-f]{8}-[0-9a-f-]{27}}', async (c) => {
    const reply = await read(c.req.url, `/emails/${c.req.param('id')}`);
    if (!reply.ok) return c.html(notFoundPage('mail service'), 404, pageHeaders);
    return c.html(mailPage(mailSchema.parse(await reply.json())), 200, pageHeaders);
  });
  app.use(injectFaults(faultHook));
  return app.all('*', async (c) => {
    if (c.req.header('authorization') !== authorization) return c.json(invalidKey, 401);
    const reply = await emulator.fetch(await forwardable(c));
    if (isWrite(c.req.method)) onChange();
    return reply;
  });
}
