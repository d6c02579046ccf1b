// GitHub's webhook. The signature over the raw body is verified before anything in it is used; headers are not signed.
import { z } from 'zod';
import { type AppContext, requestContext } from '../context.ts';
import { registryOf } from '../environment.ts';
import { type Issue, parseIssue } from '../github/issue.ts';
import { readBody } from '../intake/read-body.ts';
import { errorName, log } from '../log.ts';
import type { IssueSnapshot } from '../registry/reconcile/record-issue.ts';
import { subjectIn } from '../signing/issue-marker.ts';
import { sha256 } from '../signing/keyed-hash.ts';
import { isSignedBy } from '../signing/webhook-signature.ts';

/** GitHub itself stops at 25 MB; an issue with its repository and sender is a few hundred kilobytes at most. */
const maxWebhookBytes = 1024 * 1024;

/** The parts of a payload that we read, whatever its event. */
const payloadSchema = z.object({
  issue: z.unknown().optional(),
  repository: z.object({ full_name: z.string() }).optional(),
  sender: z.object({ id: z.number() }).optional(),
});

/** `POST /api/github/webhook`: verifies, records once, answers 202. The Registry's alarm does what follows. */
export async function webhook(context: AppContext): Promise<Response> {
  const { settings } = requestContext(context);
  const body = await readBody(context.req.raw, maxWebhookBytes);
  if (!body) return context.json({ code: 'too large', message: 'A delivery may have 1 MB.' }, 413);
  const signature = context.req.header('x-hub-signature-256') ?? '';
  if (!(await isSignedBy(settings.github.webhookSecrets, signature, body))) {
    log('warn', 'webhook refused', { reason: 'signature' });
    return context.json({ code: 'forbidden', message: 'The signature does not match.' }, 401);
  }
  const deliveryId = context.req.header('x-github-delivery') ?? '';
  const payload = parsePayload(body);
  if (!payload || deliveryId === '' || deliveryId.length > 100) {
    return context.json({ code: 'invalid', message: 'This is not a delivery of GitHub.' }, 422);
  }
  const isOurs =
    payload.repository?.full_name.toLowerCase() === `${settings.github.owner}/${settings.github.repository}`.toLowerCase();
  const issue = isOurs && payload.issue !== undefined ? parseIssueOrLog(payload.issue) : undefined;
  const stored = await registryOf(context.env).recordWebhook({
    deliveryId,
    bodyHash: await sha256(new Uint8Array(body).buffer),
    event: (context.req.header('x-github-event') ?? 'unknown').slice(0, 40),
    issue: issue && snapshotOf(issue),
    subject: issue && (await subjectIn(issue.body, settings.signingSecrets)),
    senderId: payload.sender?.id,
  });
  return context.json({ stored }, 202);
}

/** Without its body: what applicants wrote is not stored twice. */
function snapshotOf({ number, title, labels, milestoneTitle, isClosed, authorId }: Issue): IssueSnapshot {
  return { number, title, labels, milestoneTitle, isClosed, authorId };
}

function parsePayload(body: Uint8Array): z.infer<typeof payloadSchema> | undefined {
  try {
    return payloadSchema.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
  } catch {
    return undefined; // signed and yet not JSON: the webhook is set to form encoding
  }
}

function parseIssueOrLog(value: unknown): Issue | undefined {
  try {
    return parseIssue(value);
  } catch (error) {
    log('warn', 'webhook without a readable issue', { reason: errorName(error) });
    return undefined;
  }
}
