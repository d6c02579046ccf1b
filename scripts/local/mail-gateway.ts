/** The emulated mail service as everybody meets it: the API, which wants the key, and the pages that show what arrived. */
import type { CapturedEmulator } from './captured-emulator.ts';
import { type FaultHook, withFault } from './fault.ts';
import { mailKey } from './fixed-names.ts';
import { readRequest } from './github-gateway.ts';
import type { Handler } from './http-server.ts';
import { htmlResponse } from './pages/html.ts';
import { inboxPage } from './pages/inbox-page.ts';
import { mailPage } from './pages/mail-page.ts';
import { mailListSchema, mailSchema } from './pages/mail-records.ts';
import { notFoundPage } from './pages/not-found-page.ts';

/** What the gateway stands between. */
export type MailGateway = { emulator: CapturedEmulator; faultHook: () => FaultHook | undefined; onChange: () => void };

const mailAddress = /^\/([0-9a-f]{8}-[0-9a-f-]{27})\/?$/;
const authorization = `Bearer ${mailKey}`;

/** Answers requests to the emulated mail service. */
export function mailGateway({ emulator, faultHook, onChange }: MailGateway): Handler {
  return async (request) => {
    const page = await mailServicePage(request, emulator);
    if (page !== undefined) return page;

    const read = await readRequest(request);
    const forward = async () => {
      if (read.headers.get('authorization') !== authorization) return invalidKey();
      const reply = await emulator.fetch(request);
      if (read.method !== 'GET') onChange();
      return reply;
    };
    return withFault(await faultHook()?.(read), forward);
  };
}

async function mailServicePage(request: Request, emulator: CapturedEmulator): Promise<Response | undefined> {
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const read = (path: string) => emulator.fetch(new Request(origin + path, { headers: { authorization } }));
  if (pathname === '/') return htmlResponse(inboxPage(mailListSchema.parse(await (await read('/emails')).json()).data));

  const id = mailAddress.exec(pathname)?.[1];
  if (id === undefined) return undefined;
  const reply = await read(`/emails/${id}`);
  if (!reply.ok) return htmlResponse(notFoundPage('mail service'), 404);
  return htmlResponse(mailPage(mailSchema.parse(await reply.json())));
}

/** Resend's own words for a wrong key. */
function invalidKey(): Response {
  return Response.json({ statusCode: 401, name: 'validation_error', message: 'API key is invalid' }, { status: 401 });
}
