import { beforeAll, describe, expect, it, vi } from 'vitest';
import { programData } from '../../functions/program-data.ts';
import { sampleForm } from '../../scripts/samples/sample-answers.ts';
import { questionsOf } from '../../src/domain/form/form.ts';
import { mostBytes } from '../../src/domain/form/most-characters.ts';
import { controlFields, controlId, errorId, type steps } from '../../src/domain/form/page.ts';
import { kindOf } from '../../src/domain/form/question.ts';
import { hostileFragments } from '../unit/domain/fixtures/hostile-texts.ts';
import type { FakeServices } from './fake-services.ts';
import { afterFall2014, deployed, found, sendForm, visit, withFakeServices } from './site.ts';

const mentee = programData.forms.mentee;
const action = '/api/applications/mentee';
const fresh = (changes: Record<string, unknown> = {}) =>
  sampleForm(mentee, { email: `reader-${crypto.randomUUID()}@example.org`, ...changes });

/** The form as “Check your answers” would send it on. */
async function checked(fields: URLSearchParams, step: keyof typeof steps = 'send'): Promise<URLSearchParams> {
  const page = await (await sendForm(action, fields)).text();
  const next = new URLSearchParams(fields);
  next.set(controlFields.submissionId, found(page, new RegExp(`name="${controlFields.submissionId}" value="([^"]+)"`)));
  next.set(controlFields.step, step);
  return next;
}

describe('a form sent from its page', () => {
  let services: FakeServices;
  beforeAll(() => {
    services = withFakeServices();
  });

  it('comes back with 422, a summary that takes the focus, and a message at each field, when it is empty', async () => {
    const response = await sendForm(action, new URLSearchParams());
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(found(page, /<title>([^<]+)/)).toMatch(/^Error: /);
    expect(page).toMatch(/<div class="error-summary"[^>]* role="alert" tabindex="-1" autofocus/);
    for (const { name, required } of questionsOf(mentee.content)) {
      expect(page.includes(`href="#${controlId(name)}"`), name).toBe(required);
      expect(page).toContain(`id="${controlId(name)}"`);
      if (required) expect(page).toMatch(new RegExp(`aria-describedby="[^"]*${errorId(name)}"`));
    }
  });

  it('says the same words in the summary and at the field', async () => {
    const page = await (await sendForm(action, fresh({ email: 'not an address' }))).text();
    const message = 'Enter an email address in the form name@example.org';
    expect(page).toContain(`<a href="#q-email">${message}</a>`);
    expect(page).toContain(`<span class="visually-hidden">Error: </span>${message}`);
    expect(page.match(/class="[^"]*has-error/g)).toHaveLength(1);
  });

  it.each(['check', 'change'] as const)('gives every string back to the letter after “%s”', async (step) => {
    const strings = ['AT&amp;T', '&lt;b&gt; &#39; &nbsp;', 'a "quoted" \'word\'', '</textarea><p>', 'x & y &', '&amp;amp;', '`\\'];
    // A line of its own in a one-line control is a space; half a character is none in UTF-8.
    const oneLine = hostileFragments.filter((one) => one.isWellFormed() && !/\r|\n/.test(one));
    for (const text of [...strings, ...oneLine]) {
      const fields = fresh({ name: text, hopes: text, email: 'not an address' });
      fields.set(controlFields.step, step);
      const page = await (await sendForm(action, fields)).text();
      expect(found(page, /<input[^>]* id="q-name"[^>]* value="([^"]*)"/)).toBe(text);
      const inTextArea = /<textarea[^>]* id="q-hopes"[^>]*>\n([^<]*)</.exec(page)?.[1] ?? '';
      expect(inTextArea.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(text);
    }
  });

  it('keeps every answer, good and bad, hostile ones harmless', async () => {
    const long = questionsOf(mentee.content).find(({ kind }) => kind === 'long text')?.name ?? '';
    const fields = fresh({ email: '"><script>alert(1)</script>', [long]: '</textarea><script>alert(2)</script>\n\n  kept' });
    const page = await (await sendForm(action, fields)).text();
    const kept = 'value="&quot;><script>alert(1)</script>"'; // inside quotes a tag is only text
    expect(page).toContain(kept);
    expect(page.replace(kept, '')).not.toMatch(/<script(?! type="module" src="\/_astro\/)/);
    expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;alert(2)&lt;/script&gt;\n\n  kept');
    for (const question of questionsOf(mentee.content)) {
      const [value = ''] = fields.getAll(question.name);
      const { element } = kindOf(question).control(question);
      if (element === 'checkbox') expect(page).toMatch(new RegExp(`<input[^>]*name="${question.name}"[^>]*checked`));
      if (element === 'select') expect(page).toMatch(new RegExp(`<option[^>]*value="${value}"[^>]*selected`));
    }
  });

  it('shows the answers to check, all of them, before anything is stored', async () => {
    const before = services.issues.length;
    const response = await sendForm(action, fresh());
    expect(response.status).toBe(200);
    const page = await response.text();
    for (const { label } of questionsOf(mentee.content)) expect(page).toContain(label.replaceAll("'", '&#39;'));
    expect(page).toContain('story time for toddlers.<br><br>And to learn');
    expect(page).toContain(`formaction="${action}#q-email"`);
    expect(found(page, /<form[^>]*action="([^"]*)"/)).toBe(action);
    expect(services.issues.length).toBe(before);
  });

  it('asks about an address that looks mistyped before it is sent, and takes it as it is', async () => {
    const fields = fresh({ email: `reader-${crypto.randomUUID()}@gmial.com` });
    const page = await (await sendForm(action, fields)).text();
    const meant = fields.get('email')?.replace('gmial', 'gmail');
    expect(page).toContain(
      `<strong>Did you mean ${meant}?</strong> If so, choose Change. If your answer is right, leave it as it is.`,
    );
    const response = await sendForm(action, await checked(fields));
    expect(response.status).toBe(303);
    expect(await (await visit(response.headers.get('location') ?? '')).text()).not.toContain('Did you mean');
    expect(await (await sendForm(action, fresh({ email: 'reader@gmail.com' }))).text()).not.toContain('Did you mean');
  });

  it('shows what was typed as text, on “Check your answers”, on the receipt and where it is refused', async () => {
    const hostile = '<b onclick="alert(1)">bold</b> <script>alert(2)</script>';
    const shown = '&lt;b onclick=&quot;alert(1)&quot;&gt;bold&lt;/b&gt; &lt;script&gt;alert(2)&lt;/script&gt;';
    const fields = fresh({ hopes: hostile });
    const check = await (await sendForm(action, fields)).text();
    const sent = await sendForm(action, await checked(fields));
    const receipt = await (await visit(sent.headers.get('location') ?? '')).text();
    const closed = await (await sendForm(action, fields, { PROGRAM_NOW: afterFall2014 })).text();
    for (const page of [check, receipt, closed]) {
      expect(page).toContain(`<p>${shown}</p>`);
      expect(page).not.toMatch(/<b onclick|<script>alert/);
    }
  });

  it('says “Not provided” for a question that was skipped', async () => {
    const optional = questionsOf(mentee.content).find(({ required }) => !required)?.name ?? '';
    const fields = fresh();
    fields.delete(optional);
    expect(await (await sendForm(action, fields)).text()).toContain('Not provided');
  });

  it('goes back to the form with every answer when something is to be changed', async () => {
    const response = await sendForm(action, await checked(fresh({ name: 'Marian Paroo' }), 'change'));
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('value="Marian Paroo"');
    expect(page).not.toContain('There is a problem');
  });

  it('answers 303 to the receipt once confirmed, and the issue and the mail follow', async () => {
    const response = await sendForm(action, await checked(fresh()));
    expect(response.status).toBe(303);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^\/application\/[\w-]{32}\/receipt$/);
    const page = await (await visit(location)).text();
    const reference = found(page, /(MENTEE-2014F-[0-9A-Z]{5})/);
    expect(page).toContain('Application received');
    expect(page).toContain('Every applicant hears by Friday, October 10, 2014.');
    await vi.waitUntil(() => services.issues.some(({ title }) => title.startsWith(reference)), 5_000);
    await vi.waitUntil(() => services.mails.some(({ subject }) => subject.includes(reference)), 5_000);
  });

  it('is one submission when it is confirmed twice, and when the same answers are sent again after Back', async () => {
    const fields = fresh();
    const confirmed = await checked(fields);
    const [first, second] = await Promise.all([sendForm(action, confirmed), sendForm(action, confirmed)]);
    const third = await sendForm(action, await checked(fields));
    const locations = [first, second, third].map((response) => response?.headers.get('location'));
    expect(new Set(locations).size).toBe(1);
    expect(locations[0]).toMatch(/receipt$/);
  });

  it('is checked anew when the answers differ from those that were stored under the id', async () => {
    const confirmed = await checked(fresh());
    await sendForm(action, confirmed);
    confirmed.set('name', 'Somebody Else');
    const response = await sendForm(action, confirmed);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Somebody Else');
  });

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['from an old browser on another site', { 'sec-fetch-site': '', origin: 'https://evil.example' }],
    ['by a client that hides where it comes from', { 'sec-fetch-site': '', origin: 'null' }],
  ])('is refused when it is sent %s', async (_name, headers) => {
    const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
    const response = await visit(action, {
      method: 'POST',
      body: fresh().toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...sent },
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Please send the form from this site');
  });

  it('is taken from an old browser that names our own origin', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:8787' };
    const checkPage = await visit(action, { method: 'POST', body: fresh().toString(), headers });
    expect(checkPage.status).toBe(200);
    // With no-referrer this page's own post would say “Origin: null”, and such a browser could never send.
    expect(checkPage.headers.get('referrer-policy')).toBe('same-origin');
  });

  it('is answered past the deadline with a page that says when it closed and what comes next', async () => {
    const response = await sendForm(action, fresh({ name: 'Marian Paroo' }), { PROGRAM_NOW: afterFall2014 });
    expect(response.status).toBe(403);
    const page = await response.text();
    expect(page).toContain('Marian Paroo'); // what was typed is not lost
    expect(page).toContain('Applications for Fall 2014 closed on Friday, August 29, 2014.');
    expect(page).toContain('Spring 2015');
  });

  it.each([
    ['far too long', new URLSearchParams({ name: 'x'.repeat(mostBytes(mentee.content)) })],
    ['of far too many fields', new URLSearchParams(Array.from({ length: 1_001 }, () => ['name', '']))],
  ])('is answered with a page, not JSON, when it is %s', async (_how, fields) => {
    const large = await sendForm(action, fields);
    expect([large.status, large.headers.get('content-type')]).toEqual([413, 'text/html; charset=utf-8']);
  });

  it.each(['図', '“', '🙂', '👩🏽', 'é', '&'])('is taken when it is filled to its announced limits with %s', async (character) => {
    const fields = fresh();
    for (const question of questionsOf(mentee.content)) {
      const kind = 'maxCharacters' in question && !('format' in question && question.format) ? question.kind : '';
      if (kind === 'long text' || kind === 'short text')
        fields.set(question.name, character.repeat('maxCharacters' in question ? question.maxCharacters : 0));
    }
    const response = await sendForm(action, fields);
    expect([response.status, found(await response.text(), /<h1[^>]*>([^<]*)/)]).toEqual([200, 'Check your answers']);
  });

  it('comes back with all answers when the network has sent too often, or another site is named', async () => {
    const settings = {
      ...deployed,
      SUBMISSION_LIMIT: { limit: async () => ({ success: false }) },
    };
    const often = await sendForm(action, fresh({ name: 'Marian Paroo' }), settings, { 'cf-connecting-ip': '2001:db8::1' });
    const foreign = await sendForm(action, fresh({ name: 'Marian Paroo' }), {}, { 'sec-fetch-site': 'cross-site' });
    expect([often.status, foreign.status]).toEqual([429, 403]);
    for (const reply of [often, foreign]) expect(await reply.text()).toContain('Marian Paroo');
  });

  it('is answered with a page that keeps the answers when it cannot be stored', async () => {
    const broken = { REGISTRY: { getByName: () => ({ storeSubmission: () => Promise.reject(new Error('disk full')) }) } };
    const failed = await sendForm(action, await checked(fresh({ name: 'Marian Paroo' })), broken);
    expect(failed.status).toBe(503);
    const page = await failed.text();
    expect(page).toContain('Sorry, there is a problem with the service');
    expect(page).toContain('Marian Paroo'); // nothing is lost: the answers are there to be sent again
    expect(page).toContain(`name="${controlFields.submissionId}"`);
  });

  it('leads back to the form when the address of an error page is opened again', async () => {
    const response = await visit(action);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/apply/mentee/']);
  });
});
