// The Worker as a browser or a script meets it, at a moment of the test's choosing.
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import type { Environment } from '../../functions/environment.ts';
import worker from '../../functions/worker.ts';
import { FakeServices } from './fake-services.ts';

export const origin = 'http://localhost:8787';
export const afterFall2014 = '2014-09-02T17:00:00Z';

/** What a deployment has, and a laptop does without. */
export const deployed = {
  ENVIRONMENT: 'production',
  PROGRAM_NOW: undefined,
  SITE_URL: 'https://mentoring.library.test',
  MAIL_FROM: 'ALSC Mentoring Program <mentoring@library.test>',
};

/** The bindings with other settings. */
export function environmentWith(settings: Readonly<Record<string, unknown>>): Environment {
  return { ...env, ...settings };
}

/** Sends a request to the Worker. */
export function visit(path: string, init: RequestInit = {}, settings: Readonly<Record<string, unknown>> = {}): Promise<Response> {
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined } as unknown as ExecutionContext;
  return Promise.resolve(
    worker.fetch(new Request(new URL(path, origin), { redirect: 'manual', ...init }), environmentWith(settings), context),
  );
}

/** Sends a form as a browser does from our own page. */
export function sendForm(
  path: string,
  fields: URLSearchParams,
  settings: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return visit(
    path,
    {
      method: 'POST',
      body: fields.toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'text/html',
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
    },
    settings,
  );
}

/** Sends JSON as a script does. */
export function sendJson(path: string, body: unknown, settings: Readonly<Record<string, unknown>> = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return visit(path, { method: 'POST', body: text, headers: { 'content-type': 'application/json' } }, settings);
}

/** Puts a working GitHub and mail provider outside the Worker. */
export function withFakeServices(): FakeServices {
  const services = new FakeServices();
  vi.spyOn(globalThis, 'fetch').mockImplementation(services.fetch);
  return services;
}

/** The value of an attribute or the text that `pattern` captures; fails where it is not there. */
export function found(text: string, pattern: RegExp): string {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`${pattern} is not in the page`);
  return value.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'); // once only: “&amp;quot;” is “&quot;”
}
