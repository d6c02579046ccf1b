// A form changes while people are at it, and after they have sent it. What was sent before reads as it was asked; what is sent from a
// page of before is never stored unseen, never lost and never doubled.
import { env } from 'cloudflare:workers';
import { Hono } from 'hono';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AppTypes } from '../../functions/context.ts';
import { programData } from '../../functions/program-data.ts';
import { submit } from '../../functions/routes/submit.ts';
import { sampleAnswers, sampleForm } from '../../scripts/samples/sample-answers.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { controlFields, steps } from '../../src/domain/form/page.ts';
import { added, changedForm, retired } from '../changed-form.ts';
import type { FakeServices } from './fake-services.ts';
import { environmentWith, found, origin, sendForm, sendJson, visit, withFakeServices } from './site.ts';

const action = '/api/applications/mentee';
const before = programData.forms.mentee;
const after = changedForm(before);
const changed = 'This form has changed since you opened it';
const someone = () => ({ email: `reader-${crypto.randomUUID()}@example.org` });

/** Sends to a Worker that asks `form`, as a later release does. */
function sendTo(form: Form, body: string, type: string): Promise<Response> {
  const headers = { 'content-type': type, accept: 'text/html', 'sec-fetch-site': 'same-origin' };
  const later = new Hono<AppTypes>().post(action, submit(form));
  return Promise.resolve(later.request(origin + action, { method: 'POST', body, headers }, environmentWith({})));
}
const sendFormTo = (form: Form, fields: URLSearchParams) => sendTo(form, fields.toString(), 'application/x-www-form-urlencoded');
const sendJsonTo = (form: Form, body: unknown) => sendTo(form, JSON.stringify(body), 'application/json');

/** What a browser sends from a page that showed `form`. */
function from(form: Form, step: keyof typeof steps, changes: Record<string, string> = {}): URLSearchParams {
  const fields = sampleForm(form, { ...someone(), ...changes });
  fields.set(controlFields.formVersion, form.version);
  fields.set(controlFields.step, step);
  return fields;
}

/** The fields of the form that “Check your answers” shows, with its button pressed. */
function sentFrom(page: string): URLSearchParams {
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const plain = (text = '') => text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return new URLSearchParams([...hidden.map(([, name = '', value]) => [name, plain(value)]), [controlFields.step, steps.send]]);
}

describe('a form that has changed', () => {
  let services: FakeServices;
  beforeAll(() => {
    services = withFakeServices();
  });
  const issueOf = async (reference: string): Promise<string> => {
    await vi.waitUntil(() => services.issues.some(({ title }) => title.startsWith(reference)), 5_000);
    return services.issues.find(({ title }) => title.startsWith(reference))?.body ?? '';
  };
  const headings = (body: string) =>
    [...body.matchAll(/^(?:#### (.*)|\| (.*?) \| .*)$/gm)].map(([, essay, fact = '']) => (essay ?? fact).replaceAll('\\', ''));

  it('leaves receipt, status page and issue of an earlier submission as they were asked', async () => {
    const early = await (await sendJsonTo(before, { answers: sampleAnswers(before, someone()) })).json<Receipt>();
    const late = await (await sendJsonTo(after, { answers: sampleAnswers(after, someone()) })).json<Receipt>();
    const receipt = async ({ statusUrl }: Receipt) => (await visit(`${new URL(statusUrl).pathname}/receipt`)).text();
    const [earlyReceipt, lateReceipt] = [await receipt(early), await receipt(late)];
    expect([earlyReceipt.includes(retired.label), earlyReceipt.includes(added.label)]).toEqual([true, false]);
    expect([lateReceipt.includes(retired.label), lateReceipt.includes(added.label)]).toEqual([false, true]);
    const earlyStatus = await (await visit(new URL(early.statusUrl).pathname)).text();
    expect(earlyStatus).toContain(early.reference);

    const [earlyIssue, lateIssue] = [headings(await issueOf(early.reference)), headings(await issueOf(late.reference))];
    expect(earlyIssue).toContain(retired.label);
    expect(earlyIssue).not.toContain(added.label);
    expect(lateIssue).toContain(added.label);
    expect(lateIssue).not.toContain(retired.label);
    const both = (all: readonly string[]) => all.filter((heading) => heading !== retired.label && heading !== added.label);
    expect(both(lateIssue)).not.toEqual(both(earlyIssue)); // another order
    expect(both(lateIssue).sort()).toEqual(both(earlyIssue).sort());
  });

  it('takes an answer to a retired question for one to a question that never was', async () => {
    const answers = { ...sampleAnswers(after, someone()), [retired.name]: 'My studies' };
    const reply = await sendJsonTo(after, { answers });
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({ fields: [{ field: retired.name }] });
  });

  it('is asked for again from a page of before, with every answer kept and the new question named', async () => {
    const reply = await sendFormTo(after, from(before, 'check', { name: 'Marian Paroo', [retired.name]: 'I volunteer' }));
    expect(reply.status).toBe(422);
    const page = await reply.text();
    expect(page).toContain(`<a href="#q-${added.name}">Enter the book that you give away most</a>`);
    expect(page).toContain(changed);
    expect(page).toContain('value="Marian Paroo"');
    expect(found(page, /will not be sent:<\/p>\s*<dl[^>]*><div><dt>(.*?)<\/dd>/s)).toContain('I volunteer');
  });

  it('is shown once more before it is sent, when a page of before has all that is asked now', async () => {
    const optional = { ...before, version: 'other-words' };
    const checked = await sendFormTo(optional, from(before, 'check'));
    const page = await checked.text();
    expect([checked.status, page.includes(changed)]).toEqual([200, true]);
    const again = await (await sendFormTo(optional, from(optional, 'check'))).text();
    expect(again).not.toContain(changed);
  });

  it('stores nothing from “Check your answers” of before, says why, and stores it once that was seen', async () => {
    const fields = from(before, 'check', { [retired.name]: 'I volunteer' });
    fields.set(added.name, 'Heidi'); // somebody who had both: the page of before asked neither for less nor in other words
    const seen = await (await sendFormTo(before, fields)).text();
    const confirmed = sentFrom(seen);
    confirmed.set(added.name, 'Heidi');
    const refused = await sendFormTo(after, confirmed);
    const page = await refused.text();
    expect([refused.status, page.includes(changed), page.includes('Check your answers')]).toEqual([200, true, true]);
    expect(found(page, /will not be sent:<\/p>\s*<dl[^>]*><div><dt>(.*?)<\/dd>/s)).toContain('I volunteer');
    const stored = await sendFormTo(after, sentFrom(page));
    expect(stored.status).toBe(303);
    const receipt = await (await visit(stored.headers.get('location') ?? '')).text();
    expect([receipt.includes('Heidi'), receipt.includes('I volunteer')]).toEqual([true, false]);
  });

  it('is asked for again from “Check your answers” of before, where something is missing by now', async () => {
    const confirmed = sentFrom(await (await sendFormTo(before, from(before, 'check', { name: 'Marian Paroo' }))).text());
    const reply = await sendFormTo(after, confirmed);
    const page = await reply.text();
    expect([reply.status, page.includes('value="Marian Paroo"')]).toEqual([422, true]);
    expect(page).toContain('Enter the book that you give away most');
  });

  it('does not double a submission that was stored just before, sent again from its page or as JSON', async () => {
    const confirmed = sentFrom(await (await sendFormTo(before, from(before, 'check'))).text());
    const first = await sendFormTo(before, confirmed);
    const second = await sendFormTo(after, confirmed);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));

    const body = { answers: sampleAnswers(before, someone()), submissionId: crypto.randomUUID() };
    const receipt = await (await sendJsonTo(before, body)).json<Receipt>();
    const repeated = await sendJsonTo(after, body);
    expect([repeated.status, await repeated.json()]).toEqual([200, receipt]);
    const other = await sendJsonTo(after, { ...body, answers: { ...body.answers, name: 'Somebody Else' } });
    expect(other.status).toBe(422);
  });

  it('knows a repeat where only the order of its questions changed', async () => {
    const sections = [...before.content.sections].reverse();
    const reordered: Form = { ...before, version: 'reordered', content: { ...before.content, sections } };
    const body = { answers: sampleAnswers(before, someone()), submissionId: crypto.randomUUID() };
    const receipt = await (await sendJsonTo(before, body)).json<Receipt>();
    const repeated = await sendJsonTo(reordered, body);
    expect([repeated.status, await repeated.json()]).toEqual([200, receipt]);
    const fields = from(before, 'check');
    const first = await sendFormTo(before, sentFrom(await (await sendFormTo(before, fields)).text()));
    fields.set(controlFields.formVersion, reordered.version);
    const same = await sendFormTo(reordered, sentFrom(await (await sendFormTo(reordered, fields)).text()));
    expect(same.headers.get('location')).toBe(first.headers.get('location'));
  });

  it('refuses what is no repeat past the deadline, from a page of before too', async () => {
    const confirmed = from(before, 'send');
    confirmed.set(controlFields.submissionId, crypto.randomUUID());
    confirmed.set(controlFields.formVersion, 'of-before');
    const late = await sendForm(action, confirmed, { PROGRAM_NOW: '2014-09-02T17:00:00Z' });
    expect(late.status).toBe(403);
  });
});

describe('every page with a form', () => {
  it.each(['mentee', 'mentor', 'goal-sheet'] as const)('says which version of the %s form it shows', async (name) => {
    const path = name === 'goal-sheet' ? '/goal-sheet/' : `/apply/${name}/`;
    const page = await (await env.ASSETS.fetch(new URL(path, origin))).text();
    const version = /name="formVersion" value="(\w+)"/.exec(page)?.[1];
    expect(version).toBe(programData.forms[name].version);
    expect(programData.forms[name].version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('is not asked which version when it does not say: an open page from before this was known is taken as it is', async () => {
    const fields = from(before, 'check');
    fields.delete(controlFields.formVersion);
    const page = await (await sendForm(action, fields)).text();
    expect(page).not.toContain(changed);
    expect((await sendJson(action, { answers: sampleAnswers(before, someone()) })).status).toBe(201);
  });
});

interface Receipt {
  readonly reference: string;
  readonly statusUrl: string;
}
