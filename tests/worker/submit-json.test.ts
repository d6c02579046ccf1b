import { beforeAll, describe, expect, it, vi } from 'vitest';
import { programData } from '../../functions/program-data.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { mostBytes } from '../../src/domain/form/most-characters.ts';
import type { FakeServices } from './fake-services.ts';
import { afterFall2014, deployed, sendJson, visit, withFakeServices } from './site.ts';

const mentee = '/api/applications/mentee';
const answersOf = (changes: Record<string, unknown> = {}) => sampleAnswers(programData.forms.mentee, changes);
const fresh = () => answersOf({ email: `reader-${crypto.randomUUID()}@example.org` });

describe('a form sent as JSON', () => {
  let services: FakeServices;
  beforeAll(() => {
    services = withFakeServices();
  });

  it('answers 201 with reference and status address, and the issue and the receipt follow', async () => {
    const response = await sendJson(mentee, { answers: fresh() });
    expect(response.status).toBe(201);
    const receipt = await response.json<{ reference: string; statusUrl: string }>();
    expect(receipt.reference).toMatch(/^MENTEE-2014F-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(receipt.statusUrl).toMatch(/^http:\/\/localhost:8787\/application\/[\w-]{32}$/);
    await vi.waitUntil(() => services.issues.some(({ title }) => title.startsWith(receipt.reference)), 5_000);
    await vi.waitUntil(() => services.mails.some(({ text }) => text.includes(receipt.statusUrl)), 5_000);
  });

  it.each(['mentor', 'goal-sheet'] as const)('takes the %s form too', async (name) => {
    const path = name === 'mentor' ? '/api/applications/mentor' : '/api/goal-sheets';
    const response = await sendJson(path, { answers: sampleAnswers(programData.forms[name], { email: `${name}@example.org` }) });
    expect(response.status).toBe(201);
    const { reference } = await response.json<{ reference: string }>();
    await vi.waitUntil(() => services.issues.some(({ title }) => title.startsWith(reference)), 5_000);
    const labels = services.issues.find(({ title }) => title.startsWith(reference))?.labels.map(({ name: label }) => label);
    expect(labels).toEqual(name === 'mentor' ? ['role: mentor', 'status: received'] : ['goal sheet']);
  });

  it('answers a repeat of the same id with 200 and the same pair, whatever the letters’ case', async () => {
    const submissionId = crypto.randomUUID();
    const answers = fresh();
    const first = await sendJson(mentee, { answers, submissionId });
    const second = await sendJson(mentee, { submissionId: submissionId.toUpperCase(), answers });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await second.json()).toEqual(await first.json());
  });

  it('still answers a repeat after the deadline, since the first was in time', async () => {
    const post = { answers: fresh(), submissionId: crypto.randomUUID() };
    const first = await sendJson(mentee, post);
    const second = await sendJson(mentee, post, { PROGRAM_NOW: afterFall2014 });
    expect([first.status, second.status]).toEqual([201, 200]);
  });

  it('stores one submission when twenty repeats arrive at once', async () => {
    const post = { answers: fresh(), submissionId: crypto.randomUUID() };
    const responses = await Promise.all(Array.from({ length: 20 }, () => sendJson(mentee, post)));
    expect(responses.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    const references = await Promise.all(
      responses.map(async (response) => (await response.json<{ reference: string }>()).reference),
    );
    expect(new Set(references).size).toBe(1);
  });

  it('refuses other answers under a known id', async () => {
    const submissionId = crypto.randomUUID();
    await sendJson(mentee, { answers: fresh(), submissionId });
    const response = await sendJson(mentee, { answers: fresh(), submissionId });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'invalid', fields: [{ field: 'submissionId' }] });
  });

  it('names every missing answer, and every question that the form does not have', async () => {
    const response = await sendJson(mentee, { answers: { nickname: 'Page' } });
    expect(response.status).toBe(422);
    const { code, fields } = await response.json<{ code: string; fields: { field: string; message: string }[] }>();
    const required = programData.forms.mentee.content.sections
      .flatMap(({ questions }) => questions)
      .filter(({ required: is }) => is);
    expect(code).toBe('invalid');
    expect(fields.map(({ field }) => field)).toEqual([...required.map(({ name }) => name), 'nickname']);
  });

  it.each([
    ['no JSON', '{"answers":'],
    ['a list', '[]'],
    ['an id that is no UUID', { answers: {}, submissionId: '1' }],
    ['a field beside the contract', { answers: {}, admin: true }],
    ['an answer that is an object', { answers: { name: { first: 'Paige' } } }],
  ])('answers %s with 422', async (_name, body) => {
    const response = await sendJson(mentee, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'invalid' });
  });

  it('answers 403 past the deadline, and says when it closed and what comes next', async () => {
    const response = await sendJson(mentee, { answers: fresh() }, { PROGRAM_NOW: afterFall2014 });
    expect(response.status).toBe(403);
    const { code, message } = await response.json<{ code: string; message: string }>();
    expect(code).toBe('closed');
    expect(message).toContain('closed on Friday, August 29, 2014');
    expect(message).toContain('Spring 2015 open in January 2015');
  });

  it('takes a goal sheet past the deadline of applications', async () => {
    const answers = sampleAnswers(programData.forms['goal-sheet'], { email: 'late@example.org' });
    expect((await sendJson('/api/goal-sheets', { answers }, { PROGRAM_NOW: afterFall2014 })).status).toBe(201);
  });

  it('answers 413 to what is far longer than the form takes, with or without a length header', async () => {
    const large = JSON.stringify({ answers: { name: 'x'.repeat(mostBytes(programData.forms.mentee.content)) } });
    expect((await sendJson(mentee, large)).status).toBe(413);
    const stream = new Response(large).body;
    const headers = { 'content-type': 'application/json' };
    const response = await visit(mentee, { method: 'POST', body: stream, headers });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'too large' });
  });

  it('answers 415 to any other type', async () => {
    const response = await visit(mentee, { method: 'POST', body: 'name=Paige', headers: { 'content-type': 'text/plain' } });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ code: 'unsupported type' });
  });

  it('takes two keys and no other', async () => {
    const reply = await sendJson(mentee, { answers: fresh(), role: 'mentor' });
    expect([reply.status, await reply.json()]).toMatchObject([
      422,
      { fields: [{ field: '', message: 'Send “answers” and “submissionId” and nothing else' }] },
    ]);
  });

  it.each([
    ['an object', { text: 'x' }],
    ['a list in a list', [['x']]],
    ['more texts than any list has', Array.from({ length: 101 }, () => 'x')],
  ])('takes %s for no answer', async (_what, answer) => {
    const reply = await sendJson(mentee, { answers: { ...fresh(), name: answer } });
    const { fields } = await reply.json<{ fields: { field: string; message: string }[] }>();
    expect(reply.status).toBe(422);
    expect(fields[0]?.field).toMatch(/^answers\.name/);
  });

  it('names no more questions that it does not have than a person reads', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`q${index}`, '']));
    const response = await sendJson(mentee, { answers: { ['n'.repeat(50_000)]: '', ...fresh(), ...unknown } });
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text.length).toBeLessThan(5_000);
    expect(text).toContain('And 881 more of this kind');
  });

  it('looks at no more answers than any form has', async () => {
    for (const answer of [{}, [{}], Array.from({ length: 100 }, () => ({}))]) {
      const answers = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`q${index}`, answer]));
      const reply = await sendJson(mentee, { answers });
      expect([reply.status, await reply.json()]).toMatchObject([
        422,
        { fields: [{ field: 'answers', message: 'There are far more answers than any form asks for' }] },
      ]);
    }
  });

  it('answers 429 to one network that sends too often, in production only', async () => {
    const settings = {
      ...deployed,
      SUBMISSION_LIMIT: { limit: async () => ({ success: false }) },
    };
    const init = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', 'cf-connecting-ip': '2001:db8::1' } };
    const response = await visit(mentee, init, settings);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('60');
    expect((await visit(mentee, init, { ...settings, ENVIRONMENT: 'development' })).status).toBe(422);
  });

  it('acknowledges nothing when the Registry cannot store it', async () => {
    const broken = { getByName: () => ({ storeSubmission: () => Promise.reject(new Error('disk full')) }) };
    const response = await sendJson(mentee, { answers: fresh() }, { REGISTRY: broken });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('120');
    expect(await response.json()).toMatchObject({ code: 'unavailable' });
  });

  it('does not answer other methods', async () => {
    const response = await visit(mentee, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });
});
