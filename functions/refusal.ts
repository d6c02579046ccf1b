// The errors that the Worker answers with: one shape in JSON, one page for people.
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppContext } from './context.ts';
import { fetchBuiltPage, fill, type Markup } from './pages/fill.ts';
import { words as sentences, titled, type Words } from './words.ts';

/** Codes of the JSON contract. */
type Code =
  | 'invalid'
  | 'closed'
  | 'too large'
  | 'unsupported type'
  | 'too many'
  | 'unavailable'
  | 'not set up'
  | 'forbidden'
  | 'not found'
  | 'wrong method';

/** What is wrong, for a program and for a person. */
export interface Refusal {
  readonly status: ContentfulStatusCode;
  readonly code: Code;
  readonly words: Words;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with the refusal as JSON: `{"code","message"}`, and `fields` where answers need another look. */
export function refuseAsJson(context: AppContext, { status, code, words, fields, headers }: Refusal): Response {
  const message = [words.headline.replace(/\.?$/, '.'), ...words.paragraphs].join(' ');
  return context.json({ code, message, ...(fields ? { fields } : {}) }, status, { ...headers });
}

/**
 * Answers with the refusal as a page of the site. Its headers replace those of the page.
 * @param below what the page shows below its sentences
 */
export async function refuseAsPage(
  context: AppContext,
  { status, words, headers }: Refusal,
  below: Markup = '',
): Promise<Response> {
  const page = await messagePage(context, words, below);
  const all = new Headers(page.headers);
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  return new Response(page.body, { status, headers: all });
}

/** A page of the site that says something and leads on. */
export async function messagePage(
  context: AppContext,
  { headline, paragraphs, link }: Words,
  below: Markup = '',
): Promise<Response> {
  return fill(await fetchBuiltPage(context.env, context.req.url, '/shells/message/'), {
    title: titled(headline),
    text: { headline },
    markup: {
      message: html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${below}`,
      action: html`<a href="${link.href}">${link.text}</a>`,
    },
  });
}

/** Whether the client would rather read a page than JSON. */
export function prefersPage(context: AppContext): boolean {
  return (context.req.header('accept') ?? '').includes('text/html');
}

/** Answers with a page or JSON, as the client prefers. */
export async function refuse(context: AppContext, refusal: Refusal): Promise<Response> {
  return prefersPage(context) ? refuseAsPage(context, refusal) : refuseAsJson(context, refusal);
}

/** `Retry-After` where the service fails, in seconds. */
export const retryAfterSeconds = '120';

export const notFound: Refusal = { status: 404, code: 'not found', words: sentences.notFound() };

/** A handler for the methods that an address does not take (RFC 9110, 15.5.6: `Allow` names those that it does). */
export function methodNotAllowed(allowed: string) {
  const refusal: Refusal = { status: 405, code: 'wrong method', words: sentences.wrongMethod(), headers: { allow: allowed } };
  return (context: AppContext): Promise<Response> => {
    const isReading = context.req.method === 'GET' || context.req.method === 'HEAD';
    return refuse(context, isReading && allowed.includes('GET') ? notFound : refusal);
  };
}
