// Sends one mail through the provider's HTTP API (Resend's shape). This folder is the only one that talks to it.
import type { Outcome } from '../../src/domain/delivery/delivery.ts';
import { errorName } from '../log.ts';

export interface MailService {
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly from: string;
}

/** A plain-text mail to one address. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const timeoutMilliseconds = 15_000;
const lineBreaks = /[\r\n\0]/;

/**
 * Sends `mail` once: the provider answers a repeated `idempotencyKey` with the first result for 24 hours.
 * @param idempotencyKey at most 256 characters, the same for every attempt at this mail
 */
export async function sendMail(service: MailService, mail: Mail, idempotencyKey: string, now: number): Promise<Outcome> {
  // The last door before a header: an address or subject with a line break would add headers of somebody's choice.
  if (lineBreaks.test(mail.to) || lineBreaks.test(mail.subject)) return { kind: 'refused', reason: 'line break in a header' };
  let response: Response;
  try {
    response = await fetch(`${service.apiUrl}/emails`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${service.apiKey}`,
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
      },
      body: JSON.stringify({ from: service.from, to: [mail.to], subject: mail.subject, text: mail.text }),
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    await response.body?.cancel();
  } catch (error) {
    return { kind: 'unclear', reason: errorName(error) };
  }
  return outcomeOf(response, now);
}

function outcomeOf({ status, headers, ok }: Response, now: number): Outcome {
  const reason = `status ${status}`;
  if (ok) return { kind: 'done' };
  if (status === 429) return { kind: 'limited', reason, retryAfterMilliseconds: retryAfter(headers, now) };
  if (status === 401 || status === 403 || status === 404) return { kind: 'blocked', reason };
  // 409 is Resend's “the same key is being worked on”: asking again is safe.
  if (status === 409 || status >= 500 || status < 400) return { kind: 'unclear', reason };
  return { kind: 'refused', reason };
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = Number(value);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.max(1000, wait) : undefined;
}
