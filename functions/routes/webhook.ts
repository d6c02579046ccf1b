// GitHub's webhook. The signature over the raw bytes is checked before anything else is believed; headers are not signed.
import { z } from 'zod';
import { type AppContext, factsOf } from '../context.ts';
import { registryOf } from '../environment.ts';
import { type Issue, parseIssue } from '../github/issue.ts';
import { readBody } from '../intake/read-body.ts';
import { log } from '../log.ts';
import { submissionIn } from '../signing/issue-marker.ts';
import { sha256 } from '../signing/keyed-hash.ts';
import { isSignedBy } from '../signing/webhook-signature.ts';

/** GitHub itself stops at 25 MB; an issue with its repository and sender is a few hundred kilobytes at most. */
const maxWebhookBytes = 1024 * 1024;

/** What we read of a delivery, whatever its event: its shape tells what it is about. */
const payloadSchema = z.object({
  action: z.string().optional(),
  issue: z.unknown().optional(),
  repository: z.object({ full_name: z.string() }).optional(),
});

/** `POST /api/github/webhook`: verifies, stores once, answers 202. What follows from it happens in the Registry. */
export async function webhook(context: AppContext): Promise<Response> {
  const { settings } = factsOf(context);
  const body = await readBody(context.req.raw, maxWebhookBytes);
  if (!body) return context.json({ code: 'too large', message: 'A delivery may have 1 MB.' }, 413);
  const signature = context.req.header('x-hub-signature-256') ?? '';
  if (!(await isSignedBy(settings.github.webhookSecrets, signature, body))) {
    log('warn', 'webhook refused', { reason: 'signature' });
    return context.json({ code: 'forbidden', message: 'The signature does not match.' }, 401);
  }
  const deliveryId = context.req.header('x-github-delivery') ?? '';
  const payload = parse(body);
  if (!payload || deliveryId === '' || deliveryId.length > 100) {
    return context.json({ code: 'invalid', message: 'This is not a delivery of GitHub.' }, 422);
  }
  const isOurs =
    payload.repository?.full_name.toLowerCase() === `${settings.github.owner}/${settings.github.repository}`.toLowerCase();
  const issue = isOurs && payload.issue !== undefined ? issueIn(payload.issue) : undefined;
  const stored = await registryOf(context.env).recordWebhook({
    deliveryId,
    bodyHash: await sha256(new Uint8Array(body).buffer),
    event: (context.req.header('x-github-event') ?? 'unknown').slice(0, 40),
    issue: issue && { number: issue.number, title: issue.title, labels: issue.labels, milestoneTitle: issue.milestoneTitle },
    submissionId: issue && (await submissionIn(issue.body, settings.signingSecret)),
  });
  return context.json({ stored }, 202);
}

function parse(body: Uint8Array): z.infer<typeof payloadSchema> | undefined {
  try {
    return payloadSchema.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
  } catch {
    return undefined; // signed and yet not JSON: the hook is set to form encoding
  }
}

function issueIn(value: unknown): Issue | undefined {
  try {
    return parseIssue(value);
  } catch (error) {
    log('warn', 'webhook without a readable issue', { reason: error instanceof Error ? error.name : 'unknown error' });
    return undefined;
  }
}
