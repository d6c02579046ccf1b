/**
 * What GitHub refuses and the emulator accepts: tokens that it does not know, texts that are too long.
 */
import type { MiddlewareHandler } from 'hono';
import type { Emulator } from './emulator.ts';
import { type GatewayRequest, readRequest } from './fault-injection.ts';
import { tokenIn } from './github-api/caller.ts';

export const maxTitleCodePoints = 256;
export const maxBodyCodePoints = 65_536;

/** Refuses what GitHub would have refused. */
export function strictness(tokens: Emulator['tokens']): MiddlewareHandler {
  return async (c, next) => {
    const request = await readRequest(c);
    const refusal = githubRefusal(request, (token) => tokens.has(token));
    if (refusal !== undefined) return c.json(refusal.body, refusal.status);
    return next();
  };
}

/** A refusal in GitHub's shape. */
export type Refusal = { status: 401 | 422; body: { message: string; documentation_url: string; errors?: unknown[] } };

/**
 * Says how GitHub would refuse a request that the emulator lets pass.
 *
 * @param isKnownToken whether GitHub gave out that token. A JWT of the App is not asked about: the emulator checks it.
 * @returns undefined where GitHub would look at it further.
 */
export function githubRefusal(request: GatewayRequest, isKnownToken: (token: string) => boolean): Refusal | undefined {
  const token = tokenIn(request.headers);
  if (token !== undefined && !token.startsWith('eyJ') && !isKnownToken(token)) return badCredentials;

  const writesIssue = ['POST', 'PATCH'].includes(request.method) && /^\/repos\/[^/]+\/[^/]+\/issues\b/.test(request.path);
  return writesIssue ? tooLong(request) : undefined;
}

const badCredentials: Refusal = {
  status: 401,
  body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' },
};

function tooLong(request: GatewayRequest): Refusal | undefined {
  const sent = parseObject(request.body);
  const resource = request.path.includes('/comments') ? 'IssueComment' : 'Issue';
  const errors: unknown[] = [];
  for (const [field, limit] of [
    ['title', maxTitleCodePoints],
    ['body', maxBodyCodePoints],
  ] as const) {
    const text = sent[field];
    if (typeof text === 'string' && countCodePoints(text) > limit) {
      errors.push({ resource, field, code: 'custom', message: `${field} is too long (maximum is ${limit} characters)` });
    }
  }
  if (errors.length === 0) return undefined;
  const documentation = 'https://docs.github.com/rest/issues/issues#create-an-issue';
  return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: documentation } };
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    // The emulator answers malformed JSON itself.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function countCodePoints(text: string): number {
  return text.length <= maxTitleCodePoints ? text.length : [...text].length;
}
